using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static InvoicesTexts Invoices =>
        new()
        {
            Documents = "Documents",
            Invoice = "Invoice",
            CreditNote = "Credit note",
            PackingSlip = "Packing slip",
            Invoices = "Invoices",
            LegalName = "Seller's legal name",
            LegalNameHint = "As registered. If empty, your shop's name is used.",
            PrintedOn = "This is printed on new invoices. Your tax number and state come from the tax settings.",
            NoneYet =
                "No invoices yet. Once an order is confirmed or paid, open it and choose “Invoice”. Invoice numbers follow "
                + "each other without gaps.",
            OfOrder = number => $"order #{number}",
            CancelledBy = number => $"cancelled, replaced by {number}",
        };
}
