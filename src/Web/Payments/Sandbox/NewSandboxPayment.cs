using Dukaan.Web.Settings;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>A payment to create in the sandbox; see <see cref="Silo.Payments.GatewayClient"/>.</summary>
public sealed record NewSandboxPayment(string Key, long Amount, string Currency, string Description, string ReturnUrl, string NotifyUrl);
