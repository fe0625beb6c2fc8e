using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static FrameTexts Frame =>
        new()
        {
            SkipToContent = "నేరుగా కంటెంట్‌కు వెళ్ళండి",
            ViewShop = "షాప్ చూడండి",
            Main = "ప్రధాన మెనూ",
            YourShops = "మీ షాప్‌లు",
            OpenAnother = "మరో షాప్ తెరవండి",
            SignOut = "సైన్ అవుట్",
            LeaveShop = "ఈ షాప్ నుండి వైదొలగండి",
            YourRole = role => $"ఇక్కడ మీ పాత్ర: {role}",
            Home = "హోమ్",
            Orders = "ఆర్డర్‌లు",
            Products = "ప్రొడక్ట్‌లు",
            Share = "షేర్",
            Settings = "సెట్టింగ్‌లు",
            New = (number, name) => $"{name} నుండి కొత్త ఆర్డర్ {number}",
            Arranged = "కొత్త క్రమం సేవ్ అయింది.",
            Unsaved = "ఇక్కడ మీరు చేసిన మార్పులు సేవ్ కాలేదు.",
            Restore = "తిరిగి తీసుకురండి",
            Discard = "వదిలేయండి",
            Language = "భాష",
            LanguageHint = "సెల్లర్ పేజీల భాష. మీ షాప్ పేజీల భాష సెట్టింగ్‌లలో వేరుగా ఉంటుంది.",
            LanguageChosen = language => $"ఇకపై భాష: {language}.",
            Owner = "యజమాని",
            Manager = "మేనేజర్",
            OrdersRole = "ఆర్డర్‌లు",
            Packer = "ప్యాకర్",
            ReadOnly = "చూడటం మాత్రమే",
            ManagerMay = "అన్నీ చేయవచ్చు; పేమెంట్ ఖాతాలు, టీమ్, API కీలు, వెబ్‌హుక్‌లు, డొమైన్‌లు తప్ప.",
            OrdersMay =
                "ఆర్డర్‌లను కన్ఫర్మ్, ప్యాక్, రద్దు చేస్తారు, ఇన్‌వాయిస్‌లు ఇస్తారు. రీఫండ్‌లు, ప్రొడక్ట్‌లు, సెట్టింగ్‌లు " + "కుదరవు.",
            PackerMay = "ఆర్డర్‌లు చూసి, ప్యాక్ చేసి పంపుతారు.",
            ReadOnlyMay = "ఆర్డర్‌లు, అమ్మకాలు చూస్తారు; ఏమీ మార్చలేరు.",
            OwnerMay = "అన్నీ చేయవచ్చు.",
            Customer = "కస్టమర్",
            You = "మీరు",
            TheOwner = "యజమాని",
            SomebodyGone = "టీమ్ వదిలి వెళ్ళిన వ్యక్తి",
            AnApp = "API కీ ఉన్న యాప్",
            Yesterday = "నిన్న",
            ShortDay = "d MMM",
            ShortDayOfYear = "d MMM yyyy",
            WeekDay = "ddd d MMM",
            LongDay = "dddd, d MMMM",
        };
}
