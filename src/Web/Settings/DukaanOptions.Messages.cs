using Dukaan.Messages;
using Dukaan.Web.Settings.Declarations;

namespace Dukaan.Web.Settings;

/// <summary>Messages to phones.</summary>
public sealed partial record DukaanOptions
{
    private static readonly TextLimits UsualTexts = new();

    [AddressSetting("DUKAAN_MESSAGE_WEBHOOK", "your SMS or WhatsApp gateway. Without it nobody can sign in in production")]
    public Uri? MessageWebhook { get; init; }

    [SecretSetting("DUKAAN_MESSAGE_WEBHOOK_SECRET", "signs what is posted there")]
    public string MessageWebhookSecret { get; init; } = "";

    [SwitchSetting("DUKAAN_ORDER_MESSAGES", "`off`: the gateway gets only one-time codes, and nothing about orders")]
    public bool OrderMessages { get; init; } = true;

    [ChoiceSetting("DUKAAN_TRUST_SHOPS", "earned,all", "`all`: every shop is trusted with texts, since you know all sellers; see “Texts”")]
    public bool TrustShops { get; init; } = UsualTexts.TrustAll;

    [CountSetting("DUKAAN_TRUST_DAYS", "the age in days at which a shop may be trusted", Unit = SettingUnit.Days)]
    public TimeSpan TrustAge { get; init; } = UsualTexts.TrustAge;

    [CountSetting("DUKAAN_TRUST_DELIVERIES", "verified phones to which it must have delivered before")]
    public int TrustDeliveries { get; init; } = UsualTexts.TrustDeliveries;

    [CountSetting("DUKAAN_TEXTS_PER_PHONE", "texts per day to a verified phone")]
    public int TextsPerPhone { get; init; } = UsualTexts.PerPhone;

    [CountSetting("DUKAAN_TEXTS_PER_NEW_PHONE", "texts per day to an unverified phone")]
    public int TextsPerNewPhone { get; init; } = UsualTexts.PerNewPhone;

    [CountSetting("DUKAAN_TEXTS_PER_SHOP", "texts per day of a trusted shop")]
    public int TextsPerShop { get; init; } = UsualTexts.PerShop;

    [CountSetting("DUKAAN_TEXTS_PER_NEW_SHOP", "texts per day of an untrusted shop")]
    public int TextsPerNewShop { get; init; } = UsualTexts.PerNewShop;

    [CountSetting("DUKAAN_TEXTS_PER_SELLER", "texts per day about a shop's orders to its seller; then one an hour says that there is more")]
    public int TextsPerSeller { get; init; } = UsualTexts.PerSeller;

    [CountSetting("DUKAAN_TEXTS_BURST", "texts in ten minutes of an untrusted shop to unverified phones")]
    public int TextsBurst { get; init; } = UsualTexts.Burst;

    /// <summary>When shops are trusted with texts, and the limits of texts.</summary>
    public TextLimits Texts =>
        UsualTexts with
        {
            TrustAll = TrustShops,
            TrustAge = TrustAge,
            TrustDeliveries = TrustDeliveries,
            PerPhone = TextsPerPhone,
            PerNewPhone = TextsPerNewPhone,
            PerShop = TextsPerShop,
            PerNewShop = TextsPerNewShop,
            PerSeller = TextsPerSeller,
            Burst = TextsBurst,
        };
}
