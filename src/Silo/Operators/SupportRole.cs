namespace Dukaan.Silo.Operators;

/// <summary>Helps sellers and keeps abuse away.</summary>
public sealed class SupportRole()
    : OperatorRole(
        "support",
        "decides about shops, products and texts that wait",
        OperatorPermission.HandleTexts,
        OperatorPermission.HandleShops
    );
