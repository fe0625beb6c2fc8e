using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Tamil
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "உள்ளடக்கத்திற்குச் செல்",
            ViewShop = "கடையைப் பார்",
            Main = "முதன்மை மெனு",
            YourShops = "உங்கள் கடைகள்",
            OpenAnother = "இன்னொரு கடை திற",
            SignOut = "வெளியேறு",
            LeaveShop = "இந்தக் கடையை விட்டு விலகு",
            YourRole = role => $"இங்கு உங்கள் பங்கு: {role}",
            Home = "முகப்பு",
            Orders = "ஆர்டர்கள்",
            Products = "பொருட்கள்",
            Share = "பகிர்",
            Settings = "அமைப்புகள்",
            New = (number, name) => $"{name} இடமிருந்து புதிய ஆர்டர் {number}",
            Arranged = "புதிய வரிசை சேமிக்கப்பட்டது.",
            Unsaved = "இங்கே நீங்கள் செய்த மாற்றங்கள் சேமிக்கப்படவில்லை.",
            Restore = "மீட்டெடு",
            Discard = "கைவிடு",
            Language = "மொழி",
            LanguageHint = "விற்பவரின் பக்கங்களின் மொழி. கடைப் பக்கங்களின் மொழி அமைப்புகளில் தனியாக உள்ளது.",
            LanguageChosen = language => $"இனி மொழி {language}.",
            Owner = "உரிமையாளர்",
            Manager = "மேலாளர்",
            OrdersRole = "ஆர்டர்கள்",
            Packer = "பேக் செய்பவர்",
            ReadOnly = "பார்க்க மட்டும்",
            ManagerMay = "அனைத்தும்; கட்டணக் கணக்குகள், குழு, API விசைகள், வெப்ஹுக், டொமைன்கள் தவிர.",
            OrdersMay =
                "ஆர்டர்களை உறுதி செய்வார், பேக் செய்வார், ரத்து செய்வார், பில் தருவார். பணம் திருப்பம், பொருட்கள், " + "அமைப்புகள் இல்லை.",
            PackerMay = "ஆர்டர்களைப் பார்த்து, பேக் செய்து, அனுப்புவார்.",
            ReadOnlyMay = "ஆர்டர்களையும் விற்பனையையும் பார்ப்பார்; எதையும் மாற்ற மாட்டார்.",
            OwnerMay = "அனைத்தும்.",
            Customer = "வாடிக்கையாளர்",
            You = "நீங்கள்",
            TheOwner = "உரிமையாளர்",
            SomebodyGone = "குழுவை விட்டுச் சென்றவர்",
            AnApp = "API விசையுள்ள செயலி",
            Yesterday = "நேற்று",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd, d MMMM",
        };
}
