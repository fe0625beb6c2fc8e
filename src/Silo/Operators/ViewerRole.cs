namespace Dukaan.Silo.Operators;

/// <summary>Sees everything at <c>/ops</c> and changes nothing.</summary>
public sealed class ViewerRole() : OperatorRole("viewer", "sees everything, changes nothing");
