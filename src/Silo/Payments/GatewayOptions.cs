namespace Dukaan.Silo.Payments;

/// <summary>The payment gateway of this installation.</summary>
/// <param name="Name">What logs and metrics call it.</param>
/// <param name="Address">Where it is, known once the process has started; its paths come after it.</param>
/// <param name="PublicUrl">How shoppers reach this site: where they come back to, and where the gateway's messages go. Without a slash at
/// the end.</param>
public sealed record GatewayOptions(string Name, Func<Uri> Address, Func<string> PublicUrl);
