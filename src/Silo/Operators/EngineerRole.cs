namespace Dukaan.Silo.Operators;

/// <summary>Runs the machines, and is on call.</summary>
public sealed class EngineerRole()
    : OperatorRole(
        "engineer",
        "what support may, and runs the site: settings, shards, payments",
        OperatorPermission.Run,
        OperatorPermission.HandleTexts,
        OperatorPermission.HandleShops,
        OperatorPermission.FindPeople
    );
