namespace Dukaan.Silo.Operators;

/// <summary>Runs the machines, and is on call.</summary>
public sealed class EngineerRole()
    : OperatorRole(
        "engineer",
        "runs the site: settings, shards, payments, texts that wait",
        OperatorPermission.Run,
        OperatorPermission.HandleTexts
    );
