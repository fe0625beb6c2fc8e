using Dukaan.Web.Texts.Accounts;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    /// <summary>The accounts of shoppers.</summary>
    public static AccountTexts Account { get; } =
        new()
        {
            Title = "حسابي",
            SignIn = "تسجيل الدخول",
            SignInHint = "برقم هاتفك ورمز، دون كلمة مرور.",
            SendCode = "أرسلوا إليّ رمزًا",
            TypeCode = "اكتب الرمز",
            SentTo = "أرسلنا رمزًا إلى {0}.",
            Code = "الرمز من الرسالة",
            Continue = "متابعة",
            AnotherNumber = "استخدام رقم آخر",
            SendAgain = "إرسال رمز جديد",
            CodeWrong = "الرمز غير صحيح أو انتهت صلاحيته. اطلب رمزًا جديدًا.",
            TooManyCodes = "طُلبت رموز كثيرة. حاول لاحقًا.",
            PhoneCountry = "لا نرسل رموزًا إلى أرقام هذا البلد.",
            CodeNotSent = "تعذر إرسال الرمز. حاول بعد قليل.",
            CodeMessage = "{0} هو رمزك لدى {1}. صالح لمدة 10 دقائق. لا تشاركه مع أحد.",
            SignedInWith = "سجّلت الدخول بالرقم {0}",
            SignOut = "تسجيل الخروج",
            SignOutEverywhere = "تسجيل الخروج من كل الأجهزة",
            Orders = "طلباتي",
            NoOrders = "لا طلبات بهذا الرقم بعد.",
            Older = "طلبات أقدم",
            BuyAgain = "اشترِ مجددًا",
            NotThere = "لم يعد متوفرًا: {0}",
            Guest = "أُرسل دون تسجيل الدخول. يفتحه الرابط الذي في رسالتك.",
            Addresses = "عناويني",
            NoAddresses = "يُحفظ هنا العنوان الذي تطلب إليه.",
            Edit = "تعديل",
            Delete = "حذف",
            Save = "حفظ",
            Wishes = "المفضلة",
            Wish = "أضف إلى المفضلة",
            NoWishes = "لا شيء في المفضلة بعد.",
            FillIn = "سجّل الدخول ليُملأ اسمك وعنوانك تلقائيًا.",
            NewAddress = "عنوان آخر",
            OtherShops = "متاجر هذا البائع الأخرى",
            ShareHint = "استخدام عناويني وتسجيل دخولي هناك أيضًا: {0}. تبقى الطلبات في متجرها.",
            Share = "استخدامها هناك أيضًا",
            Shared = "تعمل عناوينك وتسجيل دخولك هناك أيضًا: {0}.",
            Unshare = "إيقاف المشاركة",
        };
}
