using Dukaan.Web.Texts.Documents;

namespace Dukaan.Web.Texts.Documents;

/// <summary>Invoices and packing slips in English.</summary>
internal static class EnglishDocument
{
    public static DocumentTexts Texts { get; } =
        new()
        {
            TaxInvoice = "Tax invoice",
            Invoice = "Invoice",
            Cancelled = "Cancelled",
            ReplacedBy = "Replaced by invoice {0}",
            Replaces = "Replaces invoice {0}",
            Number = "No.",
            Date = "Date",
            Order = "Order",
            Seller = "Sold by",
            BillTo = "Billed and shipped to",
            State = "State",
            PlaceOfSupply = "Place of supply",
            Item = "Item",
            Quantity = "Qty",
            Price = "Price",
            Discount = "Discount",
            Taxable = "Taxable value",
            Tax = "Tax",
            Amount = "Amount",
            Delivery = "Delivery",
            Subtotal = "Goods",
            Total = "Total",
            Rate = "Rate",
            TaxIncluded = "Prices include tax.",
            InWords = "In words",
            Paid = "Payment",
            ByComputer = "Made by computer; valid without a signature.",
            PackingSlip = "Packing slip",
            DeliverTo = "Deliver to",
            Note = "Note",
            Pieces = "Pieces",
            CreditNote = "Credit note",
            AgainstInvoice = "Against invoice {0} of {1}.",
            Credited = "Credited",
            Why = "Reason",
            Amounts = new()
            {
                Number = (number, currency) => currency.Lakhs ? EnglishNumber.Indian(number) : EnglishNumber.International(number),
                And = " and ",
                Only = " only",
                Minus = "minus ",
                Currencies = new Dictionary<string, CurrencyWords>
                {
                    ["INR"] = new("rupee", "rupees", "paisa", "paise") { Lakhs = true },
                    ["PKR"] = new("rupee", "rupees", "paisa", "paise") { Lakhs = true },
                    ["NPR"] = new("rupee", "rupees", "paisa", "paise") { Lakhs = true },
                    ["BDT"] = new("taka", "taka", "poisha", "poisha") { Lakhs = true },
                    ["USD"] = new("US dollar", "US dollars", "cent", "cents"),
                    ["EUR"] = new("euro", "euros", "cent", "cents"),
                    ["GBP"] = new("pound sterling", "pounds sterling", "penny", "pence"),
                },
            },
        };
}
