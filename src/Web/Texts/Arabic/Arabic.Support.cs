using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Arabic
{
    private static SupportTexts Support =>
        new()
        {
            Title = "الدعم",
            Hint =
                "إذا سمحت بذلك، يستطيع أحد أفراد دعم Dukaan الاطلاع على طلباتك ومنتجاتك وإعداداتك لمدة ساعة. لا يمكنه تغيير أي "
                + "شيء، وترى هنا الصفحات التي اطّلع عليها. يمكنك إنهاء ذلك في أي وقت.",
            Asks = (name, reason) => $"{name} من دعم Dukaan يطلب الاطلاع على متجرك: {reason}",
            Allow = "السماح لمدة ساعة",
            Decline = "رفض",
            LooksUntil = (name, until) => $"يستطيع {name} من دعم Dukaan الاطلاع على متجرك حتى {until}.",
            EndNow = "إنهاء الآن",
            Nobody = "لم يطلب أحد الاطلاع على متجرك.",
            Allowed = "تم السماح لمدة ساعة.",
            Ended = "انتهى. لم يعد بإمكانهم الاطلاع على متجرك.",
            Seen = (pages, when) => $"الصفحات التي تم الاطلاع عليها: {pages}، آخرها {when}",
            NotSeen = "لم يتم الاطلاع على أي صفحة",
            YouLook = until => $"أنت تطّلع على هذا المتجر بصفتك من الدعم حتى {until}، ولا يمكنك تغيير أي شيء.",
        };
}
