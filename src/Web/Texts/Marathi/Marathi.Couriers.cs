using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Marathi
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "कुरिअर",
            Hint =
                "ऑर्डरमधूनच पार्सल बुक करा: कुरिअर घ्यायला येतो आणि ऑर्डर आपोआप पुढे जाते. Shiprocket च्या "
                + "सेटिंगमध्ये API यूझर बनवून इथे भरा.",
            Login = "API यूझरचा ई-मेल पत्ता",
            Password = "API यूझरचा पासवर्ड",
            PickupPlace = "पिकअपचा पत्ता",
            PickupPlaceHint = "कुरिअरकडील त्याचे नाव. पहिल्या पत्त्यासाठी रिकामे ठेवा.",
            Usual = "नेहमीचे पार्सल",
            UsualHint = "ऑर्डरमधील सर्व उत्पादनांचे वजन असेल तिथे त्यांची बेरीज घेतली जाते.",
            Length = "लांबी (सेमी)",
            Breadth = "रुंदी (सेमी)",
            Height = "उंची (सेमी)",
            Connected = place => $"जोडले. पार्सल इथून घेतले जाते: {place}.",
            MessagesHint = "हा पत्ता आणि टोकन कुरिअरकडे भरा, म्हणजे पार्सल कुठे आहे ते तो सांगेल. त्याशिवाय काही तासांनी विचारले जाते.",
            Token = "टोकन",
            Parcel = "पार्सल",
            Book = "पार्सल बुक करा",
            Waiting = "कुरिअरच्या उत्तराची वाट आहे. आपोआप पुन्हा विचारले जाईल.",
            Label = "लेबल (PDF)",
            Labels = "लेबल (PDF)",
            Cancel = "पार्सल रद्द करा",
            Where = "कुरिअरला विचारा",
            FetchedOn = time => $"कुरिअर येईल: {time}.",
            NotTaken = "कुरिअरने पार्सल घेतले नाही.",
            Booked = "पार्सल बुक झाले",
            PickedUp = "कुरिअरने नेले",
            Moving = "वाटेत",
            Out = "डिलिव्हरीसाठी निघाले",
            NotDelivered = "डिलिव्हरी झाली नाही, कुरिअर पुन्हा प्रयत्न करेल",
            ComingBack = "तुमच्याकडे परत येत आहे",
            CameBack = "तुमच्याकडे परत आले",
            Lost = "कुरिअरकडून हरवले",
            Cancelling = "पार्सल रद्द होत आहे",
            Cancelled = "पार्सल रद्द",
            FirstOrder = "या फोन नंबरची पहिली ऑर्डर.",
            Earlier = (d, r, e) => $"या फोन नंबरच्या आधीच्या ऑर्डर: {d} पोहोचल्या, {r} परत आल्या, {e} आधीच संपल्या.",
            CashAllowed = "या फोन नंबरसाठी डिलिव्हरीवर रोख",
            Changed = "कुरिअर बदलला",
        };
}
