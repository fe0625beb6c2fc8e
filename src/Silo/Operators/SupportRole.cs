namespace Dukaan.Silo.Operators;

/// <summary>Helps sellers and keeps abuse away.</summary>
public sealed class SupportRole()
    : OperatorRole(
        "support",
        "decides about shops, products and texts that wait; finds people by phone",
        OperatorPermission.HandleTexts,
        OperatorPermission.HandleShops,
        OperatorPermission.FindPeople
    );
