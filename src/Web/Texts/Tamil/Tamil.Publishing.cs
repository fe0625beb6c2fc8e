using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "வரைவாகச் சேமி",
            DraftSaved = what => $"{what} வரைவாகச் சேமிக்கப்பட்டது. வாடிக்கையாளர்களுக்குத் தெரியாது.",
            ShownFrom = when => $"{when} முதல்",
            TakenDown = (reason, contact) =>
                "தளம் இந்தப் பொருளை நீக்கியுள்ளது; அதனால் காட்ட முடியாது. காரணம்: " + $"{reason} எழுத வேண்டிய முகவரி: {contact}",
            ShowFrom = "எப்போது முதல் காட்ட",
            ShowFromHint = "அந்த நேரத்தில் தானாகத் தெரியும். காலி: மறைந்தே இருக்கும்.",
            SetTime = "நேரத்தை அமை",
            WillShow = when => $"வாடிக்கையாளர்களுக்கு {when} முதல் தெரியும்.",
            StaysHidden = "நீங்கள் காட்டும் வரை மறைந்திருக்கும்.",
            Preview = "முன்னோட்டம்",
            Duplicate = "இந்தப் பொருளை நகலெடு",
            CopyOf = what => $"{what} (நகல்)",
            IsCopy = "இது நகல். நீங்கள் காட்டும் வரை மறைந்திருக்கும்.",
            Sale = "சலுகை விலை",
            SaleHint = "விலையைவிடக் குறைவு; சலுகையின்போது விலை கோடிட்டுத் தெரியும்.",
            SaleFrom = "சலுகை தொடக்கம்",
            SaleUntil = "சலுகை முடிவு",
            SaleTimes = "காலி: உடனே, நீங்கள் முடிக்கும் வரை.",
        };
}
