using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static SupportTexts Support =>
        new()
        {
            Title = "Support",
            Hint =
                "If you allow it, somebody of Dukaan’s support can see your orders, products and settings "
                + "for an hour. They can change nothing, and you see here which pages they looked at. You can "
                + "end it at any time.",
            Asks = (name, reason) => $"{name} of Dukaan’s support asks to look at your shop: {reason}",
            Allow = "Allow for an hour",
            Decline = "Decline",
            LooksUntil = (name, until) => $"{name} of Dukaan’s support can look at your shop until {until}.",
            EndNow = "End now",
            Nobody = "Nobody has asked to look at your shop.",
            Allowed = "Allowed for an hour.",
            Ended = "Ended. They can no longer look at your shop.",
            Seen = (pages, when) => $"Pages seen: {pages}, the last one {when}",
            NotSeen = "No page seen",
            YouLook = until => $"You look at this shop as support until {until}, and can change nothing.",
        };
}
