using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "ऑर्डर: दिल्या, बदलल्या",
            ProductEvents = "उत्पादने: जोडली, बदलली, काढली",
            OrdersWord = "ऑर्डर",
            ProductsWord = "उत्पादने",
            CopySecret = "हे गुपित आता कॉपी करा",
            CopySecretHint = "ते प्रत्येक संदेशावर सही करते, म्हणजे तुमची प्रणाली बनावट ओळखू शकते. ते फक्त एकदाच दिसते.",
            TheSecret = "गुपित",
            Webhooks = "वेबहुक",
            WebhooksHint =
                "प्रत्येक ऑर्डर तुमच्या प्रणालींना (हिशेब, गोदाम, स्प्रेडशीट) लगेच कळवा: सही केलेला संदेश तुमच्या "
                + "पत्त्यावर जातो, आणि न पोहोचल्यास दिवसभर पुन्हा पाठवला जातो.",
            Events = "घटना",
            AddWebhook = "वेबहुक जोडा",
            AddedBefore = "हे वेबहुक आधीच जोडले होते, आणि गुपित तेव्हा दाखवले होते.",
            IsOn = "वेबहुक चालू आहे.",
            IsOff = "वेबहुक बंद आहे. घटना पाठवल्या जात नाहीत.",
            TestSent = "चाचणीची घटना पाठवली.",
            TryingAgain = "पुन्हा प्रयत्न सुरू.",
            SentAgain = "पुन्हा पाठवत आहे.",
            Removed = "काढले.",
            Webhook = "वेबहुक",
            SendTest = "चाचणी पाठवा",
            NewSecret = "नवे गुपित…",
            ReplaceSecret = "गुपित बदला",
            RemoveMore = "काढा…",
            RemoveNow = "आता काढा",
            TryNow = "आता पुन्हा प्रयत्न करा",
            NothingSent = "अजून काही पाठवले नाही. गेल्या सात दिवसांचे येथे दिसेल.",
            Response = "उत्तर",
            Resend = "पुन्हा पाठवा",
            Failed = "अयशस्वी",
            AddedAt = when => $"{when} जोडले",
            PausedUntil = (when, reason) => $"अपयशांनंतर {when} पर्यंत थांबवले: {reason}",
            EventsWait = n => Plural.One(n, "1 घटना पाठवायची आहे.", $"{n} घटना पाठवायच्या आहेत."),
            NothingLost = "काही हरवत नाही: प्रत्येक घटनेचा दिवसभर प्रयत्न होतो.",
            TriedNext = (n, when) => Plural.One(n, $"एकदा प्रयत्न; पुढचा {when}.", $"{n} वेळा प्रयत्न; पुढचा {when}."),
            Tried = n => Plural.One(n, "एकदा प्रयत्न केला.", $"{n} वेळा प्रयत्न केला."),
            Notes = new()
            {
                Arrived = "पोहोचले.",
                NotPublic = "हा पत्ता सार्वजनिक इंटरनेटवर नाही, म्हणून काही पाठवले नाही.",
                Certificate = "याचे TLS प्रमाणपत्र या पत्त्यासाठी वैध नाही.",
                NoName = "याचे नाव सापडले नाही.",
                BrokenOff = "जोडणी मध्येच तुटली.",
                NoAnswer = "उत्तर आले नाही.",
                WasOff = "तेव्हा वेबहुक बंद होता किंवा काढलेला होता.",
                Paused = "अपयशांनंतर थांबवले आहे.",
                Later = "आपल्या पाळीची वाट पाहत आहे.",
                NotTried = "प्रयत्न करता आला नाही. ऑपरेटरच्या नोंदीत अधिक माहिती आहे.",
                GivenUp = "आता पुन्हा प्रयत्न होणार नाही.",
                Answered = status => $"उत्तर {status} आले.",
                NoAnswerIn = seconds => $"{seconds} सेकंदांत उत्तर आले नाही.",
                NotReached = reason => $"तिथे पोहोचता येत नाही ({reason}).",
            },
        };
}
