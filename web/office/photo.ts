/** A photo made small in the browser: at most 400 pixels and what an entry can carry, cut to a square around its middle. */

export const MOST_PIXELS = 400;
export const MOST_BYTES = 40_000;

/** The picture as base64 of a WebP (a JPEG where the browser writes none). Throws when the file is no picture. */
export async function smallPhoto(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const side = Math.min(picture.width, picture.height);
  for (let pixels = Math.min(MOST_PIXELS, side); ; pixels = Math.floor(pixels * 0.8)) {
    const canvas = document.createElement("canvas");
    canvas.width = pixels;
    canvas.height = pixels;
    const brush = canvas.getContext("2d")!;
    brush.fillStyle = "#fff"; // what is see-through becomes paper, not black
    brush.fillRect(0, 0, pixels, pixels);
    brush.imageSmoothingQuality = "high";
    brush.drawImage(picture, (picture.width - side) / 2, (picture.height - side) / 2, side, side, 0, 0, pixels, pixels);
    for (const quality of [0.82, 0.7, 0.55]) {
      const made = await written(canvas, quality);
      if (made.size <= MOST_BYTES) return base64(new Uint8Array(await made.arrayBuffer()));
    }
  }
}

function written(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((done, failed) => {
    const take = (made: Blob | null) => {
      if (made && made.type !== "image/png") done(made);
      else canvas.toBlob((jpeg) => (jpeg ? done(jpeg) : failed(new Error("no picture"))), "image/jpeg", quality);
    };
    canvas.toBlob(take, "image/webp", quality);
  });
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
