using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static CouriersTexts Couriers =>
        new()
        {
            Title = "شركة الشحن",
            Hint = "احجز الطرود من طلباتك: تأتي شركة الشحن لأخذها، وتتقدم الطلبات وحدها. أنشئ مستخدم API في إعدادات Shiprocket وأدخله هنا.",
            Login = "بريد مستخدم API",
            Password = "كلمة مرور مستخدم API",
            PickupPlace = "عنوان الاستلام",
            PickupPlaceHint = "اسمه لدى شركة الشحن. اتركه فارغًا للأول.",
            Usual = "الطرد المعتاد",
            UsualHint = "إذا كان لكل منتجات الطلب وزن، يؤخذ مجموعها.",
            Length = "الطول (سم)",
            Breadth = "العرض (سم)",
            Height = "الارتفاع (سم)",
            Connected = place => $"تم الربط. تؤخذ الطرود من هنا: {place}.",
            MessagesHint = "أدخل هذا العنوان والرمز لدى شركة الشحن لتخبرك أين الطرود. من دونهما تُسأل كل بضع ساعات.",
            Token = "الرمز",
            Parcel = "الطرد",
            Book = "احجز طردًا",
            Waiting = "بانتظار شركة الشحن. تُسأل مجددًا تلقائيًا.",
            Label = "الملصق (PDF)",
            Labels = "الملصقات (PDF)",
            Cancel = "ألغِ الطرد",
            Where = "اسأل شركة الشحن",
            FetchedOn = time => $"تأتي شركة الشحن: {time}.",
            NotTaken = "لم تقبل شركة الشحن الطرد.",
            Booked = "حُجز الطرد",
            PickedUp = "أخذته شركة الشحن",
            Moving = "في الطريق",
            Out = "خرج للتسليم",
            NotDelivered = "تعذر التسليم، وستحاول شركة الشحن مجددًا",
            ComingBack = "عائد إليك",
            CameBack = "عاد إليك",
            Lost = "ضاع لدى شركة الشحن",
            Cancelling = "يجري إلغاء الطرد",
            Cancelled = "أُلغي الطرد",
            FirstOrder = "أول طلب من رقم الهاتف هذا.",
            Earlier = (d, r, e) => $"طلبات سابقة لرقم الهاتف هذا: سُلّم {d}، وعاد {r}، وانتهى قبل الإرسال {e}.",
            CashAllowed = "الدفع عند الاستلام لرقم الهاتف هذا",
            AskCustomer = "يؤكد العملاء طلبات الدفع عند الاستلام بأنفسهم من الرابط في رسالتهم",
            NotConfirmed = "طُلب من العميل تأكيد هذا الطلب ولم يجب بعد.",
            Changed = "تغيرت شركة الشحن",
        };
}
