using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static TableTexts Table =>
        new()
        {
            Table = "ઘણા એકસાથે બદલો",
            Hint = "તમે લખો તે જ બદલાય છે, એક જ સેવમાં.",
            More = "વધુ પ્રોડક્ટ",
            AreSaved = n => $"{n} પ્રોડક્ટ સેવ થઈ.",
            NotSaved = n => $"{n} પ્રોડક્ટ સેવ ન થઈ. કારણ બાજુમાં લખ્યું છે.",
        };
}
