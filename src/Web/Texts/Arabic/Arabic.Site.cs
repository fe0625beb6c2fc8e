using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static SiteTexts Site =>
        new()
        {
            Title = "Dukaan: متجرك على الإنترنت في دقيقة",
            Summary = "افتح متجرًا برقم هاتفك، شارك رابطه، واستقبل الطلبات. مجاني، وسريع على الهاتف الرخيص كما على الغالي.",
            Short = "افتح متجرًا على الإنترنت في دقيقة.",
            SignIn = "دخول",
            Lead = "متجرك على الإنترنت في دقيقة",
            LeadHint = "رقم هاتف هو كل ما يلزم. أضف ما تبيعه، شارك الرابط على WhatsApp، وتصل الطلبات إلى هاتفك.",
            OpenYourShop = "افتح متجرك",
            WithPhone = "سجّل الدخول بهاتفك",
            WithPhoneHint = "بلا كلمة مرور ولا نماذج. رمز برسالة، وتدخل.",
            AddGoods = "أضف ما تبيعه",
            AddGoodsHint = "صورة، سعر، تم. ألفا طبق أو ثوبان.",
            ShareLink = "شارك الرابط",
            ShareLinkHint = "على WhatsApp، على Instagram، أو رمز QR على طاولتك.",
            Why = "مصنوع لطريقتك في البيع",
            WhyPay = "الدفع عند الاستلام، أو UPI إلى حسابك مباشرة",
            WhyFast = "صفحات تفتح فورًا، حتى على هاتف بطيء",
            WhyOrders = "شاهد الطلبات لحظة وصولها؛ أكّد وجهّز واشحن بلمسة",
            WhyYours = "ألوانك، لغتك، رابطك",
            Means = "Dukaan تعني دكان.",
            NoShopTitle = "لا يوجد متجر كهذا",
            NoShop = "لا متجر تحت هذا الرابط",
            NoShopHint = "راجع الرابط، أو اطلبه من البائع مجددًا.",
            WhatIs = "ما Dukaan؟",
            NoOrderTitle = "لا يوجد طلب كهذا",
            NoOrder = "لا طلب تحت هذا الرابط",
            NoOrderHint = "تأكد أن الرابط كامل، أو اسأل البائع.",
            NothingHere = "لا شيء هنا",
            TooManyTries = "محاولات كثيرة",
            BusyNow = "مشغول الآن",
            WentWrong = "حدث خطأ",
            DidNotWork = "لم ينجح ذلك",
            GoBack = "رجوع",
        };
}
