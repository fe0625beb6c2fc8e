using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "కొత్త కోడ్ వస్తోంది. మునుపటి కోడ్ కూడా దాని 10 నిమిషాలు పూర్తయ్యే వరకు పనిచేస్తుంది.",
            AskFirst = "ముందుగా కోడ్ కోరండి.",
            TypeCode = "కోడ్ టైప్ చేయండి",
            Step = (step, steps) => $"దశ {step}/{steps}",
            SentTo = phone => $"{phone} నంబర్‌కు పంపాము.",
            AnotherNumber = "వేరే నంబరా?",
            CodeFromMessage = "మెసేజ్‌లో వచ్చిన కోడ్",
            Spent = wrong => $"{wrong} ఐదు సార్లు తప్పుగా టైప్ చేస్తే కోడ్ పనిచేయదు.",
            Continue = "కొనసాగించండి",
            NothingCame = "ఏమీ రాలేదా?",
            SendNewCode = "కొత్త కోడ్ పంపండి",
            IsItYou = "ఇది మీరేనా?",
            FreshCode =
                "డబ్బు ఎక్కడికి వెళ్ళాలో లేదా లోపలికి ఎవరు రావచ్చో ఇది మారుస్తుంది. మీ ఫోన్‌కు కోడ్ పంపాము; మీరు టైప్ "
                + "చేసింది అలాగే ఉంది, కోడ్ ఇచ్చాక ముందుకు వెళ్తుంది.",
            SignedOut = "మీరు సైన్ అవుట్ అయ్యారు.",
            SignedOutEverywhere = "మీరు అన్ని డివైస్‌లలో సైన్ అవుట్ అయ్యారు.",
            YourPhone = "మీ ఫోన్ నంబర్",
            Title = "సైన్ ఇన్ చేయండి లేదా మీ షాప్ తెరవండి",
            OpenOrBack = "మీ షాప్ తెరవండి, లేదా మీ షాప్‌కు తిరిగి రండి",
            PhoneIsAll = "మీ ఫోన్ నంబర్ ఉంటే చాలు. మేము కోడ్ పంపుతాము, ప్రకటనలు కాదు.",
            Country = "దేశం",
            SendCode = "నాకు కోడ్ పంపండి",
            InAMinute = "ఒక్క నిమిషంలోపే లైవ్",
            CashAndUpi = "క్యాష్ ఆన్ డెలివరీ, UPI",
            ShareOnWhatsApp = "మీ లింక్‌ను WhatsAppలో షేర్ చేయండి",
            NameShop = "మీ షాప్‌కు పేరు పెట్టండి",
            WhatName = "మీ షాప్ పేరు ఏమిటి?",
            ChangeLater = "అన్నీ తర్వాత మార్చుకోవచ్చు.",
            ShopName = "షాప్ పేరు",
            NameExample = "ఆశా స్వీట్స్",
            ChooseLink = "లింక్‌ను మీరే ఎంచుకోండి",
            ShopLink = "మీ షాప్ లింక్",
            LinkHint = "చిన్న ఇంగ్లిష్ అక్షరాలు, అంకెలు, హైఫన్‌లు. ఖాళీగా వదిలితే పేరు నుండి మేమే తయారు చేస్తాము.",
            ShowNumber = phone => $"నా నంబర్ {phone} షాప్‌లో చూపించు",
            ShowNumberHint = "కాల్స్, WhatsApp కోసం. క్యాష్ ఆన్ డెలివరీ కస్టమర్లు దీని కోసం చూస్తారు. సెట్టింగ్‌లలో మార్చుకోవచ్చు.",
            OpenMyShop = "నా షాప్ తెరవండి",
            Closed = "మూసి ఉంది",
            Join = shop => $"{shop}లో చేరండి",
            InvitesYou = "మిమ్మల్ని తమ టీమ్‌కు ఆహ్వానిస్తోంది.",
            RoleOf = role => $"మీ పాత్ర: {role}",
            JoinTeam = "టీమ్‌లో చేరండి",
            Welcome = shop => $"{shop} టీమ్‌కు స్వాగతం.",
            LeftTeam = "మీరు టీమ్ నుండి వైదొలిగారు.",
            Invitation = "ఆహ్వానం",
            NotOpenForYou = "ఈ ఆహ్వానం మీకు అందుబాటులో లేదు",
            NotOpenWhy =
                "దీని గడువు ముగిసి ఉండవచ్చు, లేదా ఇది వేరే ఫోన్ నంబర్‌కు ఇచ్చినది కావచ్చు. షాప్ యజమానిని కొత్తది అడగండి, "
                + "లేదా ఆహ్వానం వచ్చిన నంబర్‌తో సైన్ ఇన్ చేయండి.",
            SignInOther = "వేరే నంబర్‌తో సైన్ ఇన్ చేయండి",
        };
}
