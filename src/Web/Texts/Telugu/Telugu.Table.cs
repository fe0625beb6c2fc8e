using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static TableTexts Table =>
        new()
        {
            Table = "ఒకేసారి చాలా మార్చండి",
            Hint = "మీరు రాసింది మాత్రమే మారుతుంది, ఒకే సేవ్‌తో.",
            More = "మరిన్ని ప్రొడక్ట్‌లు",
            AreSaved = n => $"{n} ప్రొడక్ట్‌లు సేవ్ అయ్యాయి.",
            NotSaved = n => $"{n} ప్రొడక్ట్‌లు సేవ్ కాలేదు. కారణం పక్కన ఉంది.",
        };
}
