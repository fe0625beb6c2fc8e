using Dukaan.Web.Texts.Checkout;
using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static GiftCardTexts GiftCardsInShop =>
        new()
        {
            Card = "بطاقة هدية",
            Code = "رمز بطاقة الهدية",
            CodeHint = "أكثر من واحدة؟ ضع مسافة بين الرموز.",
            Unusable = "لا يمكن لبطاقة الهدية هذه دفع هذا الطلب. تحقق من رمزها.",
            PhoneFirst = "اكتب رقم هاتفك أولًا، فرصيد المتجر مرتبط به. وإن لم يُقبل بعد ذلك فتحقق من الرمز.",
            LeftToPay = "المتبقي للدفع",
            Changed = "تدفع بطاقة الهدية الآن مبلغًا آخر: بقي {0}. لم يُطلب شيء بعد: راجعه ثم أرسل الطلب من جديد.",
            TooMany = "جُرّبت رموز خاطئة كثيرة. انتظر عشر دقائق.",
            Ending = "بطاقة هدية تنتهي بـ {0}",
            BackToCard = "عاد {0} إلى بطاقة الهدية",
            Credit = "رصيد لدى المتجر",
            CreditHint = "أدخل هذا الرمز عند الطلب من هذا المتجر، مع رقم الهاتف نفسه.",
            AdvanceHint = "يُدفع {0} أولًا عبر الإنترنت، والباقي عند الاستلام",
        };

    private static GiftCardsTexts GiftCards =>
        new()
        {
            Title = "بطاقات الهدايا",
            Hint = "رموز يدفع بها العملاء عند الطلب. تبقى الضرائب والخصومات كما هي.",
            New = "بطاقة هدية جديدة",
            Amount = "المبلغ",
            OnlyPhone = "لرقم هاتف واحد فقط",
            OnlyPhoneHint = "إن كان فارغًا، يمكن لكل من لديه الرمز إنفاقه.",
            Note = "ملاحظة",
            NoteHint = "يراها فريقك فقط.",
            Create = "أنشئ بطاقة الهدية",
            CodeOnce = "يظهر الرمز الآن فقط. أرسله إلى العميل الآن.",
            MadeBefore = "أُنشئت بطاقة الهدية هذه من قبل، وظهر رمزها حينها.",
            NoneYet = "لا بطاقات هدايا بعد",
            NoneYetHint = "أنشئ واحدة لعميل، أو أعد مال طلب كرصيد لدى المتجر.",
            Active = "فعّالة",
            Spent = "مصروفة",
            Ended = "منتهية",
            Credit = "رصيد لدى المتجر",
            EndIt = "أنهِ بطاقة الهدية هذه",
            EndHint = "يضيع ما بقي فيها. وتبقى الطلبات التي دفعتها مدفوعة.",
            HasEnded = "انتهت بطاقة الهدية.",
            EntryIssued = "أُنشئت",
            EntrySpent = "أُنفق",
            EntryRefunded = "أُعيد",
            HadUsed = "دُفع ببطاقة هدية",
            ByCard = "ببطاقة هدية",
            ToCredit = "أعطه كرصيد لدى المتجر",
            ToCreditHint = "يحصل العميل على رمز لمتجرك يعمل مع رقم هاتفه. وما دفعته بطاقة هدية يعود إليها.",
            Advance = "دفعة مقدمة للدفع عند الاستلام",
            AdvanceHint = "نسبة مثل 20 %، أو مبلغ. يدفعها العميل أولًا عبر الإنترنت. إن كان فارغًا فلا شيء.",
            LeftOf = (left, whole) => $"{left} من {whole}",
            CourierCollects = amount => $"يحصّل المندوب {amount}.",
            AdvanceDue = amount => $"يجب دفع {amount} عبر الإنترنت قبل أن ترسله.",
        };
}
