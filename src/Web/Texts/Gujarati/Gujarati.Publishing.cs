using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static PublishingTexts Publishing =>
        new()
        {
            SaveDraft = "ડ્રાફ્ટ તરીકે સેવ કરો",
            DraftSaved = what => $"{what} ડ્રાફ્ટ તરીકે સેવ થયું. ગ્રાહકોને દેખાતું નથી.",
            ShownFrom = when => $"{when} થી",
            TakenDown = (reason, contact) =>
                "પ્લેટફોર્મે આ પ્રોડક્ટ હટાવી છે, તેથી તે બતાવી શકાતી નથી. કારણ: " + $"{reason} અહીં લખો: {contact}",
            ShowFrom = "ક્યારથી દેખાડવું",
            ShowFromHint = "એ સમયે આપોઆપ દેખાશે. ખાલી: છુપાયેલું રહેશે.",
            SetTime = "સમય નક્કી કરો",
            WillShow = when => $"ગ્રાહકોને {when} થી દેખાશે.",
            StaysHidden = "તમે દેખાડો ત્યાં સુધી છુપાયેલું રહેશે.",
            Preview = "પહેલાં જુઓ",
            Duplicate = "આ પ્રોડક્ટની કૉપી બનાવો",
            CopyOf = what => $"{what} (કૉપી)",
            IsCopy = "આ કૉપી છે. તમે દેખાડો ત્યાં સુધી છુપાયેલી રહેશે.",
            Sale = "સેલની કિંમત",
            SaleHint = "કિંમતથી ઓછી; સેલ દરમિયાન મૂળ કિંમત છેકેલી દેખાય છે.",
            SaleFrom = "સેલ શરૂ",
            SaleUntil = "સેલ પૂર્ણ",
            SaleTimes = "ખાલી: તરત, અને તમે બંધ કરો ત્યાં સુધી.",
        };
}
