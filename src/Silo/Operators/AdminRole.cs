namespace Dukaan.Silo.Operators;

/// <summary>May do everything, and decides who else is an operator.</summary>
public sealed class AdminRole() : OperatorRole("admin", "everything, and who is an operator", Enum.GetValues<OperatorPermission>());
