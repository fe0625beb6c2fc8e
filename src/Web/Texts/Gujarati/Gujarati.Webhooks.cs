using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static WebhooksTexts Webhooks =>
        new()
        {
            OrderEvents = "ઓર્ડર: આવ્યા, બદલાયા",
            ProductEvents = "પ્રોડક્ટ: ઉમેરાઈ, બદલાઈ, ડિલીટ થઈ",
            OrdersWord = "ઓર્ડર",
            ProductsWord = "પ્રોડક્ટ",
            CopySecret = "આ સીક્રેટ હમણાં જ કૉપિ કરો",
            CopySecretHint = "તે દરેક મેસેજ પર સહી કરે છે, જેથી તમારી સિસ્ટમ નકલી મેસેજ ઓળખી શકે. તે એક જ વાર દેખાય છે.",
            TheSecret = "સીક્રેટ",
            Webhooks = "વેબહૂક",
            WebhooksHint =
                "દરેક ઓર્ડરની જાણ તરત તમારી સિસ્ટમને (હિસાબ, ગોડાઉન, સ્પ્રેડશીટ) કરો: સહીવાળો મેસેજ તમારા સરનામે જાય છે, "
                + "અને ન પહોંચે તો એક દિવસ સુધી ફરી પ્રયાસ થાય છે.",
            Events = "ઘટનાઓ",
            AddWebhook = "વેબહૂક ઉમેરો",
            AddedBefore = "આ વેબહૂક પહેલેથી ઉમેરાયેલું છે, અને તેનું સીક્રેટ ત્યારે બતાવ્યું હતું.",
            IsOn = "વેબહૂક ચાલુ છે.",
            IsOff = "વેબહૂક બંધ છે. ઘટનાઓ મોકલાતી નથી.",
            TestSent = "ટેસ્ટ ઘટના મોકલાઈ રહી છે.",
            TryingAgain = "ફરી પ્રયાસ ચાલુ છે.",
            SentAgain = "ફરી મોકલાઈ રહ્યું છે.",
            Removed = "કાઢી નાખ્યું.",
            Webhook = "વેબહૂક",
            SendTest = "ટેસ્ટ મોકલો",
            NewSecret = "નવું સીક્રેટ…",
            ReplaceSecret = "સીક્રેટ બદલો",
            RemoveMore = "કાઢી નાખો…",
            RemoveNow = "હમણાં કાઢી નાખો",
            TryNow = "હમણાં ફરી પ્રયાસ કરો",
            NothingSent = "હજી કંઈ મોકલ્યું નથી. છેલ્લા સાત દિવસમાં મોકલેલું અહીં દેખાશે.",
            Response = "જવાબ",
            Resend = "ફરી મોકલો",
            Failed = "નિષ્ફળ",
            AddedAt = when => $"{when} ઉમેર્યું",
            PausedUntil = (when, reason) => $"નિષ્ફળતા પછી {when} સુધી રોક્યું: {reason}",
            EventsWait = n => Plural.UpToOne(n, $"{n} ઘટના મોકલવાની બાકી છે.", $"{n} ઘટનાઓ મોકલવાની બાકી છે."),
            NothingLost = "કંઈ ખોવાતું નથી: દરેક ઘટના માટે એક દિવસ સુધી પ્રયાસ થાય છે.",
            TriedNext = (n, when) => $"{n} વાર પ્રયાસ; હવે પછી {when}.",
            Tried = n => $"{n} વાર પ્રયાસ કર્યો.",
            Notes = new()
            {
                Arrived = "પહોંચ્યું.",
                NotPublic = "આ સરનામું જાહેર ઇન્ટરનેટ પર નથી, તેથી કંઈ મોકલાયું નથી.",
                Certificate = "તેનું TLS પ્રમાણપત્ર આ સરનામા માટે માન્ય નથી.",
                NoName = "તેનું નામ મળ્યું નથી.",
                BrokenOff = "તેણે જોડાણ કાપી નાખ્યું.",
                NoAnswer = "તેણે જવાબ આપ્યો નથી.",
                WasOff = "ત્યારે વેબહૂક બંધ હતું અથવા હટાવેલું હતું.",
                Paused = "નિષ્ફળતા પછી થોભેલું છે.",
                Later = "પોતાના વારાની રાહ જુએ છે.",
                NotTried = "પ્રયાસ થઈ શક્યો નથી. ઑપરેટરના લૉગમાં વિગત છે.",
                GivenUp = "હવે પ્રયાસ નહીં થાય.",
                Answered = status => $"તેણે {status} જવાબ આપ્યો.",
                NoAnswerIn = seconds => $"{seconds} સેકન્ડમાં જવાબ આવ્યો નથી.",
                NotReached = reason => $"તેના સુધી પહોંચાતું નથી ({reason}).",
            },
        };
}
