namespace Dukaan.Web.Payments.Sandbox;

/// <summary>A refund to create in the sandbox.</summary>
public sealed record NewSandboxRefund(string Key, long Amount, string Currency);
