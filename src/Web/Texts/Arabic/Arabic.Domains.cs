using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "نطاقك الخاص",
            YourDomain = "نطاقك",
            AnotherDomain = "نطاق آخر",
            DomainHint = "من أي مسجّل. تُثبت أنه لك، فلا يستعمله غيرك لمتجر.",
            AddDomain = "أضف النطاق",
            CheckNow = "افحص الآن",
            MakeMain = "اجعله النطاق الرئيسي",
            ShowsMain = "يعرض متجرك، والروابط تستعمله. أبقِ سجلات DNS كما هي.",
            Use = link => $"استعمل نطاقًا تملكه لمتجرك. {link} يبقى يعمل، وتصل الطلبات هنا كالسابق.",
            NowUse = domain => $"روابط متجرك تستعمل الآن {domain}.",
            RemoveOne = domain => $"أزل {domain}",
            Live = "يعمل",
            NotPointing = "لم يعد يشير إلى هنا",
            RedirectsTo = domain => $"يحوّل إلى {domain}. أبقِ سجلات DNS كما هي.",
            StillShown = said => $"{said} ما زال متجرك يظهر هنا؛ أصلحه قريبًا.",
            NotLooked = "أنشئ سجلات DNS هذه حيث اشتريت النطاق، ثم افحص.",
            Fine = "يعرض متجرك.",
            NoAddress = "لا عنوان للنطاق بعد. قد تستغرق السجلات الجديدة من دقائق إلى يوم حتى تُرى في كل مكان.",
            NoProof = "النطاق يشير إلى هنا. سجل TXT الذي يُثبت أنه لك غير موجود بعد.",
            NotAnswered = "لم تُجب خوادم الأسماء الآن. سنفحص مجددًا تلقائيًا.",
            Taken = "السجلات صحيحة، لكن متجرًا آخر يستعمل هذا النطاق. أزله هناك أولًا.",
            Elsewhere = address => $"النطاق يشير إلى {address}، وليس إلينا. غيّر ذلك السجل أو أزله.",
            OtherProof = value => $"النطاق يشير إلى هنا، لكن سجل TXT له قيمة أخرى: {value}",
            BareHint = "بعض المزوّدين يريدون الاسم دون النطاق: “shop” بدل shop.example.com.",
            Instead = records => $"حيث لا يُسمح بـ CNAME، أنشئ {records}.",
            RecordName = "الاسم",
            RecordValue = "القيمة",
            CopyOf = value => $"نسخ {value}",
            CheckedNext = (then, next) => $"آخر فحص {then}؛ الفحص التلقائي التالي {next}.",
            CheckedOnce = then => $"آخر فحص {then}. اضغط «افحص الآن» بعد إنشاء السجلات.",
            NotChecked = next => $"لم يُفحص بعد؛ فحص تلقائي {next}.",
            IsAdded = domain => $"أُضيف {domain}. أنشئ سجلات DNS له ثم افحص.",
            IsRemoved = domain => $"أُزيل {domain}. يمكنك حذف سجلات DNS أيضًا.",
        };
}
