using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Hindi
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "ऑर्डर: आया, बदला",
            ProductEvents = "प्रोडक्ट: जुड़ा, बदला, हटा",
            OrdersWord = "ऑर्डर",
            ProductsWord = "प्रोडक्ट",
            CopySecret = "यह गुप्त कुंजी अभी कॉपी करें",
            CopySecretHint = "इससे हर संदेश पर हस्ताक्षर होता है, ताकि आपका सिस्टम नक़ली पहचान सके। यह एक ही बार दिखती है।",
            TheSecret = "गुप्त कुंजी",
            Webhooks = "वेबहुक",
            WebhooksHint =
                "अपने सिस्टम (हिसाब, गोदाम, स्प्रेडशीट) को हर ऑर्डर तुरंत बताएँ: हस्ताक्षर वाला संदेश आपके पते पर भेजा "
                + "जाता है, और न पहुँचे तो एक दिन तक फिर भेजा जाता है।",
            Events = "घटनाएँ",
            AddWebhook = "वेबहुक जोड़ें",
            AddedBefore = "यह वेबहुक पहले ही जुड़ चुका है, और इसकी गुप्त कुंजी तभी दिखाई गई थी।",
            IsOn = "वेबहुक चालू है।",
            IsOff = "वेबहुक बंद है। कोई घटना नहीं भेजी जाती।",
            TestSent = "एक परीक्षण घटना भेजी जा रही है।",
            TryingAgain = "फिर कोशिश हो रही है।",
            SentAgain = "इसे फिर भेजा जा रहा है।",
            Removed = "हटा दिया गया।",
            Webhook = "वेबहुक",
            SendTest = "परीक्षण भेजें",
            NewSecret = "नई गुप्त कुंजी…",
            ReplaceSecret = "गुप्त कुंजी बदलें",
            RemoveMore = "हटाएँ…",
            RemoveNow = "अभी हटाएँ",
            TryNow = "अभी फिर कोशिश करें",
            NothingSent = "अभी कुछ नहीं भेजा गया। पिछले सात दिनों के संदेश यहाँ दिखेंगे।",
            Response = "जवाब",
            Resend = "फिर भेजें",
            Failed = "नहीं पहुँचा",
            AddedAt = when => $"{when} को जोड़ा",
            PausedUntil = (when, reason) => $"नाकामी के बाद {when} तक रुका है: {reason}",
            EventsWait = n => $"{n} घटनाएँ भेजी जानी बाक़ी हैं।",
            NothingLost = "कुछ खोता नहीं: हर घटना एक दिन तक फिर भेजी जाती है।",
            TriedNext = (n, when) => $"{n} बार कोशिश हुई; अगली {when}।",
            Tried = n => $"{n} बार कोशिश हुई।",
            Notes = new()
            {
                Arrived = "पहुँच गया।",
                NotPublic = "यह पता सार्वजनिक इंटरनेट पर नहीं है, इसलिए कुछ नहीं भेजा गया।",
                Certificate = "इसका TLS प्रमाणपत्र इस पते के लिए मान्य नहीं है।",
                NoName = "इसका नाम नहीं मिला।",
                BrokenOff = "कनेक्शन बीच में टूट गया।",
                NoAnswer = "जवाब नहीं आया।",
                WasOff = "उस समय वेबहुक बंद था या हट चुका था।",
                Paused = "नाकामी के बाद रुका है।",
                Later = "अपनी बारी का इंतज़ार है।",
                NotTried = "कोशिश नहीं हो सकी। ऑपरेटर के लॉग में और जानकारी है।",
                GivenUp = "अब और कोशिश नहीं होगी।",
                Answered = status => $"जवाब में {status} आया।",
                NoAnswerIn = seconds => $"{seconds} सेकंड में जवाब नहीं आया।",
                NotReached = reason => $"वहाँ तक पहुँच नहीं हो रही ({reason})।",
            },
        };
}
