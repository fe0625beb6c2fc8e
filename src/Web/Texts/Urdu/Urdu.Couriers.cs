using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Urdu
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "کوریئر",
            Hint =
                "آرڈر ہی سے پارسل بک کریں: کوریئر لینے آتا ہے، اور آرڈر خود بخود آگے بڑھتے ہیں۔ Shiprocket کی ترتیبات "
                + "میں API صارف بنا کر یہاں لکھیں۔",
            Login = "API صارف کا ای میل پتہ",
            Password = "API صارف کا پاس ورڈ",
            PickupPlace = "پک اپ کا پتہ",
            PickupPlaceHint = "کوریئر کے ہاں اس کا نام۔ پہلے پتے کے لیے خالی چھوڑیں۔",
            Usual = "عام پارسل",
            UsualHint = "جس آرڈر کی تمام پروڈکٹس کا وزن لکھا ہو، وہاں ان کا جوڑ لیا جاتا ہے۔",
            Length = "لمبائی (سم)",
            Breadth = "چوڑائی (سم)",
            Height = "اونچائی (سم)",
            Connected = place => $"جڑ گیا۔ پارسل یہاں سے لیے جاتے ہیں: {place}۔",
            MessagesHint = "یہ پتہ اور ٹوکن کوریئر کے ہاں لکھیں تاکہ وہ بتائے پارسل کہاں ہے۔ ان کے بغیر ہر چند گھنٹے بعد پوچھا جاتا ہے۔",
            Token = "ٹوکن",
            Parcel = "پارسل",
            Book = "پارسل بک کریں",
            Waiting = "کوریئر کے جواب کا انتظار ہے۔ خود بخود دوبارہ پوچھا جائے گا۔",
            Label = "لیبل (PDF)",
            Labels = "لیبل (PDF)",
            Cancel = "پارسل منسوخ کریں",
            Where = "کوریئر سے پوچھیں",
            FetchedOn = time => $"کوریئر آئے گا: {time}۔",
            NotTaken = "کوریئر نے پارسل نہیں لیا۔",
            Booked = "پارسل بک ہوا",
            PickedUp = "کوریئر لے گیا",
            Moving = "راستے میں",
            Out = "ڈیلیوری کے لیے نکلا",
            NotDelivered = "ڈیلیوری نہیں ہوئی، کوریئر پھر کوشش کرے گا",
            ComingBack = "آپ کے پاس واپس آ رہا ہے",
            CameBack = "آپ کے پاس واپس آ گیا",
            Lost = "کوریئر سے گم ہو گیا",
            Cancelling = "پارسل منسوخ ہو رہا ہے",
            Cancelled = "پارسل منسوخ",
            FirstOrder = "اس فون نمبر کا پہلا آرڈر۔",
            Earlier = (d, r, e) => $"اس فون نمبر کے پچھلے آرڈر: {d} پہنچے، {r} واپس آئے، {e} پہلے ہی ختم ہوئے۔",
            CashAllowed = "اس فون نمبر کے لیے کیش آن ڈیلیوری",
            AskCustomer = "کیش آن ڈیلیوری کے آرڈر گاہک خود کنفرم کرتے ہیں، پیغام کے لنک سے",
            NotConfirmed = "گاہک سے اس آرڈر کی تصدیق مانگی گئی ہے، ابھی جواب نہیں آیا۔",
            Changed = "کوریئر بدلا",
        };
}
