using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Gujarati
{
    private static SupportTexts Support =>
        new()
        {
            Title = "સહાય",
            Hint =
                "તમે મંજૂરી આપો તો Dukaan સહાય ટીમમાંથી કોઈ એક કલાક સુધી તમારા ઓર્ડર, પ્રોડક્ટ અને સેટિંગ જોઈ શકે છે. તેઓ કંઈ "
                + "બદલી શકતા નથી, અને તેમણે કયાં પેજ જોયાં તે તમે અહીં જોઈ શકો છો. તમે ગમે ત્યારે તેને બંધ કરી શકો છો.",
            Asks = (name, reason) => $"Dukaan સહાયના {name} તમારી દુકાન જોવા માગે છે: {reason}",
            Allow = "એક કલાક માટે મંજૂરી આપો",
            Decline = "ના પાડો",
            LooksUntil = (name, until) => $"Dukaan સહાયના {name} {until} સુધી તમારી દુકાન જોઈ શકે છે.",
            EndNow = "હમણાં બંધ કરો",
            Nobody = "કોઈએ તમારી દુકાન જોવાની મંજૂરી માગી નથી.",
            Allowed = "એક કલાક માટે મંજૂરી આપી.",
            Ended = "બંધ કર્યું. હવે તેઓ તમારી દુકાન જોઈ શકતા નથી.",
            Seen = (pages, when) => $"જોયેલાં પેજ: {pages}, છેલ્લું {when}",
            NotSeen = "કોઈ પેજ જોયું નથી",
            YouLook = until => $"તમે સહાય તરીકે {until} સુધી આ દુકાન જુઓ છો, અને કંઈ બદલી શકતા નથી.",
        };
}
