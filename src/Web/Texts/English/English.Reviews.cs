using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class English
{
    private static ReviewsTexts Reviews =>
        new()
        {
            Reviews = "Reviews",
            Hint = "Only people who bought can write one, once for each item. You decide which your shop shows.",
            Waiting = "Waiting",
            Shown = "Shown",
            Hidden = "Hidden",
            All = "All",
            None = "No reviews here",
            NoneHint = "Customers can review what they got on the page of their order.",
            YourAnswer = "Your answer (optional)",
            Show = "Show in the shop",
            Hide = "Hide",
            SaveAnswer = "Save the answer",
            DidShow = "Your shop shows it now.",
            DidHide = "It is hidden.",
            DidAnswer = "The answer is saved.",
            ShownInShop = "Shown in your shop",
            WaitingForYou = "Waiting for you",
        };
}
