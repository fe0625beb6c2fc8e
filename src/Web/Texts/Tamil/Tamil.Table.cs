using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static TableTexts Table =>
        new()
        {
            Table = "பலவற்றைத் திருத்து",
            Hint = "நீங்கள் எழுதுவது மட்டும் மாறும், ஒரே சேமிப்பில்.",
            More = "மேலும் பொருள்கள்",
            AreSaved = n => $"{n} பொருள்கள் சேமிக்கப்பட்டன.",
            NotSaved = n => $"{n} பொருள்கள் சேமிக்கப்படவில்லை. காரணம் அருகில் உள்ளது.",
        };
}
