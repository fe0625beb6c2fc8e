using Dukaan.Web.Texts;
using Dukaan.Web.Texts.Checkout;

namespace Dukaan.Web.Texts.Checkout;

/// <summary>Checkout in Tamil.</summary>
internal static class TamilCheckout
{
    public static CheckoutTexts Texts { get; } =
        new()
        {
            From = "{0} முதல்",
            Choose = "தேர்ந்தெடுக்கவும்",
            ChooseOptions = "ஒவ்வொன்றிலும் ஒன்றைத் தேர்ந்தெடுக்கவும்.",
            Subtotal = "பொருட்கள்",
            Discount = "தள்ளுபடி",
            Delivery = "டெலிவரி",
            Free = "இலவசம்",
            DependsOnAddress = "முகவரியைப் பொறுத்தது",
            TaxIncluded = "{0} வரி உட்பட",
            Tax = "வரி",
            MethodHeading = "டெலிவரி அல்லது நேரில் பெறுதல்",
            HaveDelivered = "டெலிவரி",
            FetchIt = "கடையில் நேரில் பெறுதல்",
            FetchAt = "இங்கே எடுத்துக்கொள்ளவும்: {0}",
            State = "மாநிலம்",
            Country = "நாடு",
            DiscountCode = "தள்ளுபடி குறியீடு",
            Apply = "பயன்படுத்து",
            UpdateTotal = "மொத்தத்தைப் புதுப்பி",
            DeliveryCosts = "இந்த முகவரிக்கு டெலிவரி {0}. மொத்தத்தைப் பார்த்து ஆர்டர் செய்யவும்.",
            NotDeliveredThere = "இந்த முகவரிக்குக் கடை டெலிவரி செய்வதில்லை.",
            TooMuch = "ஒரே ஆர்டரில் இவ்வளவு அங்கே அனுப்ப முடியாது. குறைவாக ஆர்டர் செய்யவும்.",
            OnlyLeft = "{0} மட்டுமே மீதம்",
            TooMany = "நீங்கள் தேர்ந்தெடுத்த அளவு மீதமில்லை. நீங்கள் எழுதியது எதுவும் இழக்கப்படவில்லை.",
            TakeLeft = "மீதமுள்ளதை எடுங்கள்",
            MethodGone = "கடை இதை இப்போது வழங்குவதில்லை. மீண்டும் தேர்ந்தெடுக்கவும்.",
            StateNeeded = "மாநிலத்தைத் தேர்ந்தெடுக்கவும்.",
            CodeUnknown = "இந்தக் குறியீடு இந்தக் கடையில் செல்லாது.",
            CodeNotYet = "இந்தக் குறியீட்டை இன்னும் பயன்படுத்த முடியாது.",
            CodeExpired = "இந்தக் குறியீடு காலாவதியாகிவிட்டது.",
            CodeUsedUp = "இந்தக் குறியீட்டின் பயன்பாட்டு வரம்பு முடிந்துவிட்டது.",
            CodeNotForThese = "இந்தக் குறியீடு இந்தப் பொருட்களுக்குப் பொருந்தாது.",
            CodeMinimum = "இந்தக் குறியீட்டுக்குக் குறைந்தது {0} ஆர்டர் தேவை.",
            CodeBetter = "இதைவிட நல்ல தள்ளுபடி ஏற்கெனவே உள்ளது.",
        };
}
