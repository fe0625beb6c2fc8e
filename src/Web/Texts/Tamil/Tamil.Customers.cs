using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "வாடிக்கையாளர்கள்",
            Export = "ஏற்றுமதி (CSV)",
            NameOrPhone = "பெயர் அல்லது ஃபோன்",
            SearchThem = "வாடிக்கையாளரைத் தேடு",
            Tag = "டேக்",
            All = "எல்லா வாடிக்கையாளர்களும்",
            NoneYet = "இன்னும் வாடிக்கையாளர்கள் இல்லை",
            NobodyFound = "யாரும் கிடைக்கவில்லை",
            WhoAppears = "உங்கள் கடையில் ஆர்டர் செய்பவர்கள் இங்கே தெரிவார்கள்.",
            Last = when => $"கடைசியாக {when}",
            Spent = "செலவு",
            FirstLast = (first, last) => $"முதலில் {first}, கடைசியாக {last}",
            Call = "அழை",
            YourNotes = "உங்கள் குறிப்புகள்",
            NoteHint = "குறிப்பு. நீங்களும் உங்கள் குழுவும் மட்டுமே பார்ப்பீர்கள்.",
            TagsHint = "டேக்குகள், காற்புள்ளியால் பிரித்து",
            SameTag = "இதே டேக்",
            KeyScope = "எல்லா வாடிக்கையாளர்களையும் பார்ப்பது, குறிப்பு வைப்பது",
        };
}
