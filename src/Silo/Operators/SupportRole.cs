namespace Dukaan.Silo.Operators;

/// <summary>Helps sellers and keeps abuse away.</summary>
public sealed class SupportRole() : OperatorRole("support", "decides about texts that wait", OperatorPermission.HandleTexts);
