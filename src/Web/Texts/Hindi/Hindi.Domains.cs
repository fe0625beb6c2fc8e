using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "आपका अपना डोमेन",
            YourDomain = "आपका डोमेन",
            AnotherDomain = "एक और डोमेन",
            DomainHint = "कहीं से भी ख़रीदा हुआ। आप साबित करते हैं कि यह आपका है, ताकि कोई और इसे दुकान के लिए न ले।",
            AddDomain = "डोमेन जोड़ें",
            CheckNow = "अभी जाँचें",
            MakeMain = "मुख्य डोमेन बनाएँ",
            ShowsMain = "यह आपकी दुकान दिखाता है, और लिंक इसी के हैं। इसके DNS रिकॉर्ड ऐसे ही रखें।",
            Use = link => $"दुकान के लिए अपना डोमेन लगाएँ। {link} चलता रहेगा, और ऑर्डर पहले की तरह यहाँ आएँगे।",
            NowUse = domain => $"आपकी दुकान के लिंक अब {domain} के हैं।",
            RemoveOne = domain => $"{domain} हटाएँ",
            Live = "चालू",
            NotPointing = "अब यहाँ नहीं आता",
            RedirectsTo = domain => $"यह {domain} पर ले जाता है। इसके DNS रिकॉर्ड ऐसे ही रखें।",
            StillShown = said => $"{said} आपकी दुकान अभी भी यहाँ दिखती है; कृपया जल्द ठीक करें।",
            NotLooked = "ये DNS रिकॉर्ड वहाँ बनाएँ जहाँ डोमेन ख़रीदा था, फिर जाँचें।",
            Fine = "यह आपकी दुकान दिखाता है।",
            NoAddress = "डोमेन का अभी कोई पता नहीं है। नए रिकॉर्ड सब जगह दिखने में कुछ मिनट से एक दिन लग सकता है।",
            NoProof = "डोमेन यहाँ आता है। यह आपका है, यह साबित करने वाला TXT रिकॉर्ड अभी नहीं है।",
            NotAnswered = "नेम सर्वर ने अभी जवाब नहीं दिया। हम अपने आप फिर जाँचेंगे।",
            Taken = "रिकॉर्ड सही हैं, पर यह डोमेन दूसरी दुकान में लगा है। पहले वहाँ से हटाएँ।",
            Elsewhere = address => $"डोमेन {address} पर जाता है, जो हम नहीं हैं। वह रिकॉर्ड बदलें या हटाएँ।",
            OtherProof = value => $"डोमेन यहाँ आता है, पर TXT रिकॉर्ड में कुछ और है: {value}",
            BareHint = "कुछ कंपनियाँ नाम बिना डोमेन के माँगती हैं: shop.example.com के लिए “shop”।",
            Instead = records => $"जहाँ CNAME नहीं चलता, वहाँ {records} बनाएँ।",
            RecordName = "नाम",
            RecordValue = "मान",
            CopyOf = value => $"{value} कॉपी करें",
            CheckedNext = (then, next) => $"पिछली जाँच {then}; अगली अपने आप {next}।",
            CheckedOnce = then => $"पिछली जाँच {then}। रिकॉर्ड बनाकर “अभी जाँचें” दबाएँ।",
            NotChecked = next => $"अभी जाँच नहीं हुई; अपने आप {next} पर होगी।",
            IsAdded = domain => $"{domain} जोड़ दिया गया। इसके DNS रिकॉर्ड बनाएँ, फिर जाँचें।",
            IsRemoved = domain => $"{domain} हटा दिया गया। आप उसके DNS रिकॉर्ड भी हटा सकते हैं।",
        };
}
