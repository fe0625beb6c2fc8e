using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class French
{
    private static DomainsTexts Domains =>
        new()
        {
            OwnDomain = "Votre propre domaine",
            YourDomain = "Votre domaine",
            AnotherDomain = "Un autre domaine",
            DomainHint = "Acheté n’importe où. Vous prouvez qu’il est à vous, pour que personne d’autre ne s’en serve.",
            AddDomain = "Ajouter le domaine",
            CheckNow = "Vérifier maintenant",
            MakeMain = "En faire le domaine principal",
            ShowsMain = "Il affiche votre boutique, et les liens l’utilisent. Gardez ses enregistrements DNS tels quels.",
            Use = link =>
                $"Utilisez pour votre boutique un domaine à vous. {link} continue de fonctionner, et les commandes arrivent "
                + "ici comme avant.",
            NowUse = domain => $"Les liens vers votre boutique utilisent désormais {domain}.",
            RemoveOne = domain => $"Retirer {domain}",
            Live = "En ligne",
            NotPointing = "Ne pointe plus ici",
            RedirectsTo = domain => $"Il redirige vers {domain}. Gardez ses enregistrements DNS tels quels.",
            StillShown = said => $"{said} Votre boutique s’affiche encore ici ; corrigez-le bientôt.",
            NotLooked = "Créez ces enregistrements DNS là où vous avez acheté le domaine, puis vérifiez.",
            Fine = "Il affiche votre boutique.",
            NoAddress =
                "Le domaine n’a pas encore d’adresse. De nouveaux enregistrements mettent de quelques minutes à un jour "
                + "pour être visibles partout.",
            NoProof = "Le domaine pointe ici. L’enregistrement TXT qui prouve qu’il est à vous manque encore.",
            NotAnswered = "Les serveurs de noms n’ont pas répondu. Nous revérifierons automatiquement.",
            Taken = "Les enregistrements sont bons, mais une autre boutique utilise ce domaine. Retirez-le d’abord là-bas.",
            Elsewhere = address => $"Le domaine pointe vers {address}, qui n’est pas nous. Changez ou retirez cet enregistrement.",
            OtherProof = value => $"Le domaine pointe ici, mais son enregistrement TXT a une autre valeur : {value}",
            BareHint = "Certains fournisseurs veulent le nom sans le domaine : « shop » pour shop.example.com.",
            Instead = records => $"Si CNAME n’est pas permis, créez {records} à la place.",
            RecordName = "Nom",
            RecordValue = "Valeur",
            CopyOf = value => $"Copier {value}",
            CheckedNext = (then, next) => $"Dernière vérification {then} ; prochaine vérification automatique {next}.",
            CheckedOnce = then =>
                $"Dernière vérification {then}. Cliquez sur « Vérifier maintenant » après avoir créé les enregistrements.",
            NotChecked = next => $"Pas encore vérifié ; vérification automatique {next}.",
            IsAdded = domain => $"{domain} est ajouté. Créez ses enregistrements DNS, puis vérifiez.",
            IsRemoved = domain => $"{domain} est retiré. Vous pouvez aussi supprimer ses enregistrements DNS.",
        };
}
