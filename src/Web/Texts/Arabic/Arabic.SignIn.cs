using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "رمز جديد في الطريق. والرمز السابق صالح أيضًا حتى تنتهي دقائقه العشر.",
            AskFirst = "اطلب رمزًا أولًا.",
            TypeCode = "اكتب الرمز",
            Step = (step, steps) => $"الخطوة {step} من {steps}",
            SentTo = phone => $"أرسلناه إلى {phone}.",
            AnotherNumber = "رقم آخر؟",
            CodeFromMessage = "الرمز من الرسالة",
            Spent = wrong => $"{wrong} بعد خمس محاولات خاطئة لا يعود الرمز صالحًا.",
            Continue = "متابعة",
            NothingCame = "لم يصل شيء؟",
            SendNewCode = "أرسل رمزًا جديدًا",
            IsItYou = "هل هذا أنت؟",
            FreshCode = "هذا يغيّر أين تذهب الأموال أو من يمكنه الدخول. أرسلنا رمزًا إلى هاتفك؛ ما كتبته محفوظ وسيُكمل معه.",
            SignedOut = "تم تسجيل خروجك.",
            SignedOutEverywhere = "تم تسجيل خروجك من كل الأجهزة.",
            YourPhone = "رقم هاتفك",
            Title = "سجّل الدخول أو افتح متجرك",
            OpenOrBack = "افتح متجرك، أو عُد إليه",
            PhoneIsAll = "رقم هاتفك هو كل ما تحتاجه. نرسل لك رمزًا، ولا نرسل إعلانات.",
            Country = "البلد",
            SendCode = "أرسل لي رمزًا",
            InAMinute = "متجرك جاهز في أقل من دقيقة",
            CashAndUpi = "الدفع عند الاستلام وUPI",
            ShareOnWhatsApp = "شارك رابطك على WhatsApp",
            NameShop = "سمِّ متجرك",
            WhatName = "ما اسم متجرك؟",
            ChangeLater = "يمكنك تغيير كل شيء لاحقًا.",
            ShopName = "اسم المتجر",
            NameExample = "متجر ليلى",
            ChooseLink = "اختر الرابط بنفسك",
            ShopLink = "رابط متجرك",
            LinkHint = "حروف إنجليزية صغيرة وأرقام وشرطات. اتركه فارغًا فنصنعه من الاسم.",
            ShowNumber = phone => $"أظهر رقمي {phone} في المتجر",
            ShowNumberHint = "للمكالمات وWhatsApp. من يدفع عند الاستلام يبحث عنه. يمكنك تغييره في الإعدادات.",
            OpenMyShop = "افتح متجري",
            Closed = "مغلق",
            Join = shop => $"الانضمام إلى {shop}",
            InvitesYou = "يدعوك إلى فريقه.",
            RoleOf = role => $"دورك: {role}",
            JoinTeam = "انضم إلى الفريق",
            Welcome = shop => $"أهلًا بك في فريق {shop}.",
            LeftTeam = "غادرت الفريق.",
            Invitation = "دعوة",
            NotOpenForYou = "هذه الدعوة ليست مفتوحة لك",
            NotOpenWhy = "ربما انتهت صلاحيتها، أو أنها لرقم آخر. اطلب دعوة جديدة من مالك المتجر، أو سجّل الدخول بالرقم المدعو.",
            SignInOther = "سجّل الدخول برقم آخر",
        };
}
