using System.Collections.Frozen;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Messages.Texts;

/// <summary>The languages of messages to sellers: those of the storefront.</summary>
internal static class SellerMessages
{
    private static readonly FrozenDictionary<string, SellerTexts> Known = new Dictionary<string, SellerTexts>
    {
        ["en"] = new()
        {
            Placed = "New order of {0} from {1}.",
            NotPaidYet = "It is not paid yet: you hear when it is.",
            Cancelled = "The customer cancelled it.",
            PaymentClaimed = "The customer says they paid {0}. Look for it in your UPI app.",
            PaymentReceived = "{0} was paid.",
            PaidInVain =
                "{0} was paid, but the order had ended or was paid already. The money goes back to the customer by itself. Send nothing "
                + "for it.",
            Reinstated = "The payment came late, and the goods were still there: the order is open again.",
            Expired = "It was not paid or confirmed in time, and ended. Its goods are on sale again.",
            RefundFailed = "{0} could not be paid back. Please look at the order.",
        },
        ["hi"] = new()
        {
            Placed = "{1} से {0} का नया ऑर्डर।",
            NotPaidYet = "भुगतान अभी नहीं हुआ है: होने पर आपको बताया जाएगा।",
            Cancelled = "ग्राहक ने इसे रद्द कर दिया।",
            PaymentClaimed = "ग्राहक का कहना है कि {0} का भुगतान कर दिया है। अपने UPI ऐप में देखें।",
            PaymentReceived = "{0} का भुगतान मिल गया।",
            PaidInVain =
                "{0} का भुगतान आया, पर ऑर्डर समाप्त हो चुका था या पहले ही चुकाया जा चुका था। पैसे ग्राहक को अपने आप लौट जाएँगे। इसके "
                + "लिए कुछ न भेजें।",
            Reinstated = "भुगतान देर से आया और सामान अभी मौजूद था: ऑर्डर फिर से खुल गया है।",
            Expired = "समय पर भुगतान या पुष्टि नहीं हुई, इसलिए यह समाप्त हो गया। सामान फिर से बिक्री पर है।",
            RefundFailed = "{0} लौटाए नहीं जा सके। कृपया ऑर्डर देखें।",
        },
        ["bn"] = new()
        {
            Placed = "{1}-এর কাছ থেকে {0}-এর নতুন অর্ডার।",
            NotPaidYet = "এটির মূল্য এখনও পরিশোধ হয়নি: হলে আপনাকে জানানো হবে।",
            Cancelled = "ক্রেতা এটি বাতিল করেছেন।",
            PaymentClaimed = "ক্রেতা বলছেন {0} পরিশোধ করেছেন। আপনার UPI অ্যাপে দেখুন।",
            PaymentReceived = "{0} পরিশোধ হয়েছে।",
            PaidInVain =
                "{0} পরিশোধ হয়েছে, কিন্তু অর্ডারটি শেষ হয়ে গিয়েছিল বা আগেই পরিশোধ হয়েছিল। টাকা নিজে থেকেই ক্রেতার কাছে ফিরে যাবে। "
                + "এর জন্য কিছু পাঠাবেন না।",
            Reinstated = "পেমেন্ট দেরিতে এসেছে, আর পণ্য তখনও ছিল: অর্ডারটি আবার চালু হয়েছে।",
            Expired = "সময়মতো পরিশোধ বা নিশ্চিত না হওয়ায় এটি শেষ হয়েছে। পণ্যগুলো আবার বিক্রিতে আছে।",
            RefundFailed = "{0} ফেরত দেওয়া যায়নি। অনুগ্রহ করে অর্ডারটি দেখুন।",
        },
        ["ta"] = new()
        {
            Placed = "{1} இடமிருந்து {0} மதிப்பிலான புதிய ஆர்டர்.",
            NotPaidYet = "இன்னும் பணம் செலுத்தப்படவில்லை: செலுத்தப்பட்டதும் தெரிவிப்போம்.",
            Cancelled = "வாடிக்கையாளர் இதை ரத்து செய்தார்.",
            PaymentClaimed = "{0} செலுத்தியதாக வாடிக்கையாளர் கூறுகிறார். உங்கள் UPI செயலியில் பாருங்கள்.",
            PaymentReceived = "{0} செலுத்தப்பட்டது.",
            PaidInVain =
                "{0} செலுத்தப்பட்டது, ஆனால் ஆர்டர் ஏற்கனவே முடிந்தது அல்லது செலுத்தப்பட்டது. பணம் தானாகவே வாடிக்கையாளருக்குத் "
                + "திரும்பும். இதற்காக எதையும் அனுப்ப வேண்டாம்.",
            Reinstated = "பணம் தாமதமாக வந்தது, பொருட்கள் இன்னும் இருந்தன: ஆர்டர் மீண்டும் திறந்துள்ளது.",
            Expired = "உரிய நேரத்தில் பணம் செலுத்தப்படவோ உறுதி செய்யப்படவோ இல்லை; ஆர்டர் முடிந்தது. பொருட்கள் மீண்டும் விற்பனையில் உள்ளன.",
            RefundFailed = "{0} திருப்பித் தர முடியவில்லை. ஆர்டரைப் பாருங்கள்.",
        },
        ["pt"] = new()
        {
            Placed = "Novo pedido de {0} de {1}.",
            NotPaidYet = "Ainda não foi pago: você será avisado quando for.",
            Cancelled = "O cliente cancelou.",
            PaymentClaimed = "O cliente diz que pagou {0}. Confira no seu aplicativo.",
            PaymentReceived = "{0} foi pago.",
            PaidInVain =
                "{0} foi pago, mas o pedido já tinha terminado ou já estava pago. O dinheiro volta sozinho para o cliente. Não envie "
                + "nada por ele.",
            Reinstated = "O pagamento chegou tarde e os itens ainda estavam lá: o pedido está aberto de novo.",
            Expired = "Não foi pago nem confirmado a tempo e terminou. Os itens estão à venda de novo.",
            RefundFailed = "Não foi possível devolver {0}. Veja o pedido.",
        },
        ["es"] = new()
        {
            Placed = "Nuevo pedido de {0} de {1}.",
            NotPaidYet = "Aún no está pagado: te avisamos cuando lo esté.",
            Cancelled = "El cliente lo canceló.",
            PaymentClaimed = "El cliente dice que pagó {0}. Compruébalo en tu aplicación.",
            PaymentReceived = "Se pagó {0}.",
            PaidInVain =
                "Se pagó {0}, pero el pedido ya había terminado o ya estaba pagado. El dinero vuelve solo al cliente. No envíes nada "
                + "por él.",
            Reinstated = "El pago llegó tarde y los artículos seguían ahí: el pedido está abierto de nuevo.",
            Expired = "No se pagó ni se confirmó a tiempo y terminó. Los artículos están a la venta de nuevo.",
            RefundFailed = "No se pudo devolver {0}. Mira el pedido.",
        },
        ["fr"] = new()
        {
            Placed = "Nouvelle commande de {0} de {1}.",
            NotPaidYet = "Elle n’est pas encore payée : vous serez prévenu quand elle le sera.",
            Cancelled = "Le client l’a annulée.",
            PaymentClaimed = "Le client dit avoir payé {0}. Vérifiez dans votre application.",
            PaymentReceived = "{0} ont été payés.",
            PaidInVain =
                "{0} ont été payés, mais la commande avait pris fin ou était déjà payée. L’argent retourne de lui-même au client. "
                + "N’envoyez rien pour cela.",
            Reinstated = "Le paiement est arrivé tard et les articles étaient encore là : la commande est de nouveau ouverte.",
            Expired = "Elle n’a été ni payée ni confirmée à temps et a pris fin. Les articles sont de nouveau en vente.",
            RefundFailed = "{0} n’ont pas pu être remboursés. Regardez la commande.",
        },
    }.ToFrozenDictionary();

    /// <summary>The languages, by the primary subtag of BCP 47.</summary>
    public static IEnumerable<string> Languages => Known.Keys;

    public static SellerTexts For(string language) => Known.GetValueOrDefault(ShopLanguages.Primary(language), Known["en"]);
}
