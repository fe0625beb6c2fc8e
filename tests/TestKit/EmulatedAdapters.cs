using Dukaan.Payments;
using Dukaan.Silo.Homes;
using Dukaan.Silo.Payments;
using Dukaan.Silo.Payments.Razorpay;
using Dukaan.Silo.Payments.Stripe;
using Dukaan.Values;
using Dukaan.Web.Payments.Sandbox;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dukaan.TestKit;

/// <summary>The adapters of Razorpay and Stripe, whose requests the emulators answer without a network.</summary>
public static class EmulatedAdapters
{
    private static readonly SecretSeal Seal = new(new EphemeralDataProtectionProvider());

    /// <summary>The adapters over one bank.</summary>
    public static PaymentGateways Of(SandboxGateway bank)
    {
        var (razorpay, stripe) = (Razorpay(bank), Stripe(bank));
        return new PaymentGateways([razorpay.Adapter, stripe.Adapter], Observed.Meters());
    }

    public static (RazorpayProvider Adapter, RazorpayEmulator Emulator, EmulatorHandler Wire) Razorpay(SandboxGateway bank)
    {
        var emulator = new RazorpayEmulator(bank, TimeProvider.System);
        var handler = new EmulatorHandler("X-Refund-Idempotency", emulator.Answer);
        var options = Options(RazorpayProvider.ProviderName, handler);
        return (new RazorpayProvider(options, Circuit(options), Seal, new HomeLease()), emulator, handler);
    }

    public static (StripeProvider Adapter, StripeEmulator Emulator, EmulatorHandler Wire) Stripe(SandboxGateway bank)
    {
        var emulator = new StripeEmulator(bank, TimeProvider.System);
        var handler = new EmulatorHandler("Idempotency-Key", emulator.Answer);
        var options = Options(StripeProvider.ProviderName, handler);
        return (new StripeProvider(options, Circuit(options), Seal, new HomeLease()), emulator, handler);
    }

    /// <summary>An account at an emulator, as a seller enters it.</summary>
    public static SetGatewayAccount Account(string gateway)
    {
        var (keyId, key) =
            gateway == StripeProvider.ProviderName
                ? (StripeEmulator.KeyId, StripeEmulator.Key)
                : (RazorpayEmulator.KeyId, RazorpayEmulator.Key);
        return new SetGatewayAccount(Ids.Token(), keyId, Seal.Seal(key), Seal.Seal(SandboxGateway.WebhookSecret), Offered: true, gateway);
    }

    /// <summary>The same as it is stored, perhaps with another key.</summary>
    public static GatewayAccount Stored(string gateway, string? key = null)
    {
        var account = Account(gateway);
        return new GatewayAccount(gateway, account.KeyId, key is null ? account.SealedKey! : Seal.Seal(key), account.SealedWebhookSecret!);
    }

    private static GatewayOptions Options(string name, EmulatorHandler handler) =>
        new(name, () => new Uri($"http://{name}.example"), () => "http://shops.example", () => handler);

    private static GatewayCircuit Circuit(GatewayOptions options) => new(options, TimeProvider.System, NullLogger<GatewayCircuit>.Instance);
}
