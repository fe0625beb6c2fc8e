using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static HandOrderTexts HandOrder =>
        new()
        {
            NewOrder = "புதிய ஆர்டர்",
            Hint = "தொலைபேசி, கடை ஆர்டர்களுக்கு. மற்றவை போலவே இருப்பு குறையும்.",
            Goods = "என்ன ஆர்டர்",
            Customer = "வாடிக்கையாளர்",
            Phone = "தொலைபேசி எண்",
            Handing = "எப்படிப் பெறுவார்",
            HandedOver = "இங்கேயே தரப்பட்டது",
            Delivered = "இந்த முகவரிக்கு அனுப்பு",
            Payment = "கட்டணம்",
            PaidCash = "இப்போது பணமாகப் பெறப்பட்டது",
            PaysLater = "டெலிவரியின்போது தருவார்",
            PaysByLink = "நீங்கள் அனுப்பும் இணைப்பில் தருவார்",
            Make = "ஆர்டர் செய்",
            Made = number => $"ஆர்டர் {number} செய்யப்பட்டது.",
            SendLink = number => $"ஆர்டர் {number} செய்யப்பட்டது. வாடிக்கையாளருக்கு அவர் பக்க இணைப்பை அனுப்புங்கள்: அங்கே செலுத்துவார்.",
        };
}
