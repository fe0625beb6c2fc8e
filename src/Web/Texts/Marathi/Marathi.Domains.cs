using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "तुमचे स्वतःचे डोमेन",
            YourDomain = "तुमचे डोमेन",
            AnotherDomain = "आणखी एक डोमेन",
            DomainHint = "कुठूनही विकत घेतलेले. ते तुमचे आहे हे तुम्ही सिद्ध करता, म्हणजे दुसरा कोणी ते दुकानासाठी वापरू शकत नाही.",
            AddDomain = "डोमेन जोडा",
            CheckNow = "आता तपासा",
            MakeMain = "मुख्य डोमेन करा",
            ShowsMain = "ते तुमचे दुकान दाखवते आणि लिंक तेच वापरतात. त्याच्या DNS नोंदी आहेत तशाच ठेवा.",
            Use = link => $"दुकानासाठी तुमचे डोमेन वापरा. {link} चालू राहते आणि ऑर्डर येथेच येतात.",
            NowUse = domain => $"दुकानाच्या लिंक आता {domain} वापरतात.",
            RemoveOne = domain => $"{domain} काढा",
            Live = "चालू",
            NotPointing = "आता येथे येत नाही",
            RedirectsTo = domain => $"ते {domain} कडे नेते. त्याच्या DNS नोंदी आहेत तशाच ठेवा.",
            StillShown = said => $"{said} दुकान अजून येथे दिसते; लवकर दुरुस्त करा.",
            NotLooked = "डोमेन घेतले तिथे या DNS नोंदी बनवा, मग तपासा.",
            Fine = "ते तुमचे दुकान दाखवते.",
            NoAddress = "डोमेनला अजून पत्ता नाही. नव्या नोंदी सर्वत्र दिसायला काही मिनिटांपासून एक दिवस लागतो.",
            NoProof = "डोमेन येथे येते. ते तुमचे असल्याची TXT नोंद अजून नाही.",
            NotAnswered = "नेम सर्व्हरने आत्ता उत्तर दिले नाही. आम्ही आपोआप पुन्हा तपासू.",
            Taken = "नोंदी बरोबर आहेत, पण दुसरे दुकान हे डोमेन वापरते. आधी तेथून काढा.",
            Elsewhere = address => $"डोमेन {address} कडे जाते, ते आमचे नाही. ती नोंद बदला किंवा काढा.",
            OtherProof = value => $"डोमेन येथे येते, पण त्याच्या TXT नोंदीत दुसरे मूल्य आहे: {value}",
            BareHint = "काही कंपन्यांना डोमेनशिवाय नाव हवे असते: shop.example.com साठी “shop”.",
            Instead = records => $"जिथे CNAME चालत नाही, तिथे {records} बनवा.",
            RecordName = "नाव",
            RecordValue = "मूल्य",
            CopyOf = value => $"{value} कॉपी करा",
            CheckedNext = (then, next) => $"शेवटची तपासणी {then}; पुढची आपोआप {next}.",
            CheckedOnce = then => $"शेवटची तपासणी {then}. नोंदी बनवल्यावर “आता तपासा” दाबा.",
            NotChecked = next => $"अजून तपासले नाही; आपोआप तपासणी {next}.",
            IsAdded = domain => $"{domain} जोडले. त्याच्या DNS नोंदी बनवा, मग तपासा.",
            IsRemoved = domain => $"{domain} काढले. त्याच्या DNS नोंदीही काढू शकता.",
        };
}
