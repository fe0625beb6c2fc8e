using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static TableTexts Table =>
        new()
        {
            Table = "अनेक एकत्र बदला",
            Hint = "तुम्ही लिहाल तेच बदलते, एकाच वेळी जतन होते.",
            More = "आणखी उत्पादने",
            AreSaved = n => $"{n} उत्पादने जतन झाली.",
            NotSaved = n => $"{n} उत्पादने जतन झाली नाहीत. कारण शेजारी आहे.",
        };
}
