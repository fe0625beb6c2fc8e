using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Telugu
{
    private static VisitsTexts Visits =>
        new(
            Title: "సందర్శన నుండి ఆర్డర్ వరకు",
            Hint: "గత ఐదు వారాల రోజువారీ లెక్క, కుకీలు లేకుండా: వేరే చోటి నుండి వచ్చేవారు ఒక సందర్శన.",
            None: "మీ షాప్‌కు ఇంకా ఎవరూ రాలేదు.",
            NoneHint: "దాని లింక్ షేర్ చేయండి.",
            Visits: "సందర్శనలు",
            Searches: "వెతుకులాటలు",
            Carts: "కార్ట్‌లు",
            Checkouts: "చెక్అవుట్‌కు చేరినవి",
            Sources: "ఎక్కడి నుండి వచ్చారు",
            Direct: "నేరుగా",
            Others: "ఇతరులు"
        );
}
