/** The names of the commands that a till decides by itself; all others it hands to a node. The rules stand in `all.ts`, which is loaded later. */
export const DECIDED: readonly string[] = [
  "till.complete_sale", "till.refund_sale", "till.void_sale", "till.confirm_payment", "till.miss_payment", "till.name_customer",
  "till.repay_credit", "till.reprint_receipt", "till.open_shift", "till.close_shift", "till.move_cash", "till.open_drawer",
  "till.open_bill", "till.add_to_bill", "till.void_bill_lines", "till.discount_bill", "till.take_bill", "till.split_bill",
  "till.merge_bills", "till.drop_bill", "till.try_printer", "till.print_receipt", "till.send_to_kitchen", "till.reprint_ticket",
  "till.mail_receipt", "catalog.quick_add", "catalog.set_prices", "catalog.say_availability",
];
