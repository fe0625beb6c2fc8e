namespace Dukaan.Silo.Operators;

/// <summary>What an operator signs in with.</summary>
/// <param name="Password">A hash.</param>
/// <param name="TotpSecret">Encrypted.</param>
public sealed record OperatorCredential(string Name, string Password, string TotpSecret);
