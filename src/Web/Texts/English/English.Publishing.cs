using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "Save as draft",
            DraftSaved = what => $"{what} is saved as a draft. Customers do not see it.",
            ShownFrom = when => $"From {when}",
            TakenDown = (reason, contact) =>
                "The platform took this product down, so it cannot be shown. Reason: " + $"{reason} Write to: {contact}",
            ShowFrom = "Show it from",
            ShowFromHint = "It shows itself at that time. Empty: it stays hidden.",
            SetTime = "Set the time",
            WillShow = when => $"Customers see it from {when}.",
            StaysHidden = "It stays hidden until you show it.",
            Preview = "Preview",
            Duplicate = "Duplicate this product",
            CopyOf = what => $"{what} (copy)",
            IsCopy = "This is the copy. It is hidden until you show it.",
            Sale = "Sale price",
            SaleHint = "Lower than the price, which is crossed out while the sale runs.",
            SaleFrom = "Sale starts",
            SaleUntil = "Sale ends",
            SaleTimes = "Empty: at once, and until you end it.",
        };
}
