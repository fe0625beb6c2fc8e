using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "તમારું પોતાનું ડોમેન",
            YourDomain = "તમારું ડોમેન",
            AnotherDomain = "બીજું ડોમેન",
            DomainHint =
                "કોઈ પણ રજિસ્ટ્રાર પાસેથી ખરીદેલું. તે તમારું છે એ તમે સાબિત કરો છો, એટલે બીજું કોઈ તેને દુકાન માટે વાપરી " + "શકતું નથી.",
            AddDomain = "ડોમેન ઉમેરો",
            CheckNow = "હમણાં તપાસો",
            MakeMain = "મુખ્ય ડોમેન બનાવો",
            ShowsMain = "તે તમારી દુકાન બતાવે છે અને લિંક તેને વાપરે છે. તેના DNS રેકૉર્ડ એમ જ રાખો.",
            Use = link => $"તમારી માલિકીનું ડોમેન દુકાન માટે વાપરો. {link} ચાલુ રહે છે, અને ઓર્ડર પહેલાંની જેમ અહીં આવે છે.",
            NowUse = domain => $"તમારી દુકાનની લિંક હવે {domain} વાપરે છે.",
            RemoveOne = domain => $"{domain} કાઢી નાખો",
            Live = "લાઇવ",
            NotPointing = "હવે અહીં આવતું નથી",
            RedirectsTo = domain => $"તે {domain} પર લઈ જાય છે. તેના DNS રેકૉર્ડ એમ જ રાખો.",
            StillShown = said => $"{said} તમારી દુકાન હજી અહીં દેખાય છે; કૃપા કરીને જલદી સુધારો.",
            NotLooked = "જ્યાંથી ડોમેન ખરીદ્યું ત્યાં આ DNS રેકૉર્ડ બનાવો, પછી તપાસો.",
            Fine = "તે તમારી દુકાન બતાવે છે.",
            NoAddress = "ડોમેનનું હજી સરનામું નથી. નવા રેકૉર્ડ બધે દેખાતાં થોડી મિનિટથી એક દિવસ લાગી શકે.",
            NoProof = "ડોમેન અહીં આવે છે. પણ તે તમારું છે એ સાબિત કરતો TXT રેકૉર્ડ હજી નથી.",
            NotAnswered = "નેમ સર્વરે હમણાં જવાબ ન આપ્યો. અમે આપમેળે ફરી તપાસીશું.",
            Taken = "રેકૉર્ડ બરાબર છે, પણ બીજી દુકાન આ ડોમેન વાપરે છે. પહેલાં તેને ત્યાંથી કાઢો.",
            Elsewhere = address => $"ડોમેન {address} પર જાય છે, જે અમારું નથી. તે રેકૉર્ડ બદલો અથવા કાઢો.",
            OtherProof = value => $"ડોમેન અહીં આવે છે, પણ તેના TXT રેકૉર્ડમાં બીજું લખેલું છે: {value}",
            BareHint = "કેટલાક પ્રોવાઇડરને ડોમેન વગર ફક્ત નામ જોઈએ: shop.example.com માટે “shop”.",
            Instead = records => $"જ્યાં CNAME ન ચાલે ત્યાં તેના બદલે {records} બનાવો.",
            RecordName = "નામ",
            RecordValue = "વિગત",
            CopyOf = value => $"{value} કૉપિ કરો",
            CheckedNext = (then, next) => $"છેલ્લે તપાસ્યું {then}; આપમેળે હવે પછી {next}.",
            CheckedOnce = then => $"છેલ્લે તપાસ્યું {then}. રેકૉર્ડ બનાવ્યા પછી “હમણાં તપાસો” દબાવો.",
            NotChecked = next => $"હજી તપાસ્યું નથી; આપમેળે {next} તપાસાશે.",
            IsAdded = domain => $"{domain} ઉમેરાયું. તેના DNS રેકૉર્ડ બનાવો, પછી તપાસો.",
            IsRemoved = domain => $"{domain} કાઢી નાખ્યું. તેના DNS રેકૉર્ડ પણ ડિલીટ કરી શકો છો.",
        };
}
