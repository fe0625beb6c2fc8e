namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static HoursTexts Hours =>
        new()
        {
            Heading = "திறந்திருக்கும் நேரம்",
            Closed = "மூடியுள்ளது",
            AllDay = "24 மணி நேரம்",
            ClosedNow = "இப்போது மூடியுள்ளோம். {0} முதல் மீண்டும் ஆர்டர் செய்யலாம்.",
            ClosedForNow = "இப்போது மூடியுள்ளோம்; ஆர்டர் எடுக்கவில்லை.",
            Later = "இப்போது மூடியுள்ளோம். உங்கள் ஆர்டரை {0} முதல் கவனிப்போம்.",
            DeliveryTime = "டெலிவரி நேரம்",
            PickupTime = "நேரில் பெறும் நேரம்",
            ChooseTime = "ஒரு நேரத்தைத் தேர்ந்தெடுங்கள்.",
            TimeFull = "இந்த நேரம் நிரம்பிவிட்டது. வேறொன்றைத் தேர்ந்தெடுங்கள்.",
            NoTimes = "எல்லா நேரங்களும் நிரம்பிவிட்டன. பிறகு மீண்டும் பாருங்கள்.",
            AnyTime = "முடிந்தவரை விரைவாக",
        };
}
