using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static HomeTexts Home =>
        new()
        {
            AddProduct = "பொருள் சேர்",
            ShareLink = "இணைப்பைப் பகிர்",
            SalesReport = "விற்பனை அறிக்கை",
            ShopSettings = "கடை அமைப்புகள்",
            GoodEvening = "மாலை வணக்கம்",
            GoodMorning = "காலை வணக்கம்",
            GoodAfternoon = "மதிய வணக்கம்",
            ClosedHint = "கடை மூடியுள்ளது: பார்க்கலாம், ஆர்டர் செய்ய முடியாது.",
            Suspended = (reason, contact) =>
                "உங்கள் கடை இடைநிறுத்தப்பட்டுள்ளது: யாரும் பார்க்கவோ ஆர்டர் செய்யவோ "
                + $"முடியாது. நடப்பு ஆர்டர்களைத் தொடருங்கள். காரணம்: {reason} எழுத வேண்டிய முகவரி: {contact}",
            NoContact = "வாடிக்கையாளர்கள் கடையிலிருந்து உங்களைத் தொடர்புகொள்ள முடியாது: எண், முகவரி, திருப்பி அனுப்பும் விதி இல்லை.",
            AddContact = "தொடர்பு விவரம் சேர்",
            QuickActions = "விரைவுச் செயல்கள்",
            ShopIsOpen = "கடை திறந்துள்ளது",
            ShopIsClosed = "கடை மூடியுள்ளது",
            OpenOrders = "நடப்பு ஆர்டர்கள்",
            ToHandle = "நிலுவை",
            OrderWord = n => Plural.One(n, "ஆர்டர்", "ஆர்டர்கள்"),
            Sales = "விற்பனை",
            PaidOf = amount => $"{amount} வந்தது",
            AddFirst = "முதல் பொருளைச் சேருங்கள்",
            AddFirstHint = "ஒரு படம், பெயர், விலை: விற்கத் தொடங்க இவ்வளவே போதும்.",
            Ready = "முதல் ஆர்டருக்குத் தயார்",
            ReadyHint = "இணைப்பை வாடிக்கையாளர்களுக்கு அனுப்புங்கள். ஆர்டர்கள் தானாக இங்கே தெரியும்.",
            ShareShop = "கடையைப் பகிர்",
            Latest = "சமீபத்திய ஆர்டர்கள்",
            AllOrders = "எல்லா ஆர்டர்களும்",
            LowStock = "குறைந்த இருப்பு",
            All = n => $"அனைத்தும் {n}",
            Left = n => $"{n} மீதம்",
            NowOpen = "கடை திறந்துள்ளது.",
            NowClosed = "கடை மூடியுள்ளது. பார்க்கலாம், ஆர்டர் செய்ய முடியாது.",
            IsLiveTitle = "கடை ஆன்லைனில் உள்ளது",
            IsLive = shop => $"{shop} ஆன்லைனில் உள்ளது",
            EverybodyCan = "இணைப்பு உள்ள எவரும் இப்போதே பார்க்கலாம்.",
            TellCustomers = "வாடிக்கையாளர்களுக்குச் சொல்லுங்கள்",
            NoPhoneYet = "கடையில் இன்னும் தொலைபேசி எண் இல்லை; வாடிக்கையாளர்கள் தொடர்புகொள்ள முடியாது.",
            CashOnly = "வாடிக்கையாளர்கள் டெலிவரியில் பணம் தருகிறார்கள். UPI முகவரி சேர்த்தால் UPI-லும் தரலாம்.",
            AddUpi = "UPI முகவரி சேர்",
            ShareText = (shop, link) => $"{shop} இப்போது ஆன்லைனில். இங்கே ஆர்டர் செய்யுங்கள்: {link}",
            YourLink = "கடையின் இணைப்பு",
            ShareOnWhatsApp = "WhatsApp-ல் பகிர்",
            ShareOther = "வேறு வழியில் பகிர்",
            QrOf = link => $"{link} QR குறியீடு",
            QrCode = "QR குறியீடு",
            QrHint = "கவுன்டர், பெட்டிகள், விசிட்டிங் கார்டுகளுக்கு. தொலைபேசி கேமரா கடையைத் திறக்கும்.",
            DownloadPng = "PNG பதிவிறக்கு",
            DownloadSvg = "SVG பதிவிறக்கு",
            PrintPoster = "போஸ்டர் அச்சிடு",
            Feeds = "Google, Facebook, Instagram, WhatsApp",
            FeedsHint =
                "இந்த முகவரிகளை Google Merchant Center-க்கும் Meta-வின் Commerce Manager-க்கும் கொடுங்கள் (டேட்டா ஃபீட், "
                + "நேர அட்டவணைப்படி). இன்றைய விலை, இருப்புடன் எல்லாப் பொருட்களும் இருக்கும்.",
            AgentFeed = "ஷாப்பிங் உதவியாளர்கள் (JSON Lines)",
            ScanToOrder = "கடையைப் பார்த்து ஆர்டர் செய்ய ஸ்கேன் செய்யுங்கள்",
        };
}
