using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class EuropeanPortuguese
{
    private static SignInTexts SignIn =>
        new()
        {
            NewCodeSent = "Vai a caminho um novo código. O anterior também é válido, até passarem os seus 10 minutos.",
            AskFirst = "Peça primeiro um código.",
            TypeCode = "Introduza o código",
            Step = (step, steps) => $"Passo {step} de {steps}",
            SentTo = phone => $"Enviámos o código para {phone}.",
            AnotherNumber = "Outro número?",
            CodeFromMessage = "Código da mensagem",
            Spent = wrong => $"{wrong} Após cinco tentativas erradas, o código deixa de ser válido.",
            Continue = "Continuar",
            NothingCame = "Não recebeu nada?",
            SendNewCode = "Enviar novo código",
            IsItYou = "Confirme que é mesmo a própria pessoa",
            FreshCode =
                "Isto altera para onde vai o dinheiro ou quem pode entrar. Enviámos um código para o seu telemóvel; o que "
                + "escreveu fica guardado e segue com ele.",
            SignedOut = "Terminou a sessão.",
            SignedOutEverywhere = "Terminou a sessão em todos os dispositivos.",
            YourPhone = "O seu número de telemóvel",
            Title = "Inicie sessão ou abra a sua loja",
            OpenOrBack = "Abra a sua loja, ou volte a ela",
            PhoneIsAll = "Só precisa do seu número de telemóvel. Enviamos-lhe um código, e nenhuma publicidade.",
            Country = "País",
            SendCode = "Enviar código",
            InAMinute = "Online em menos de um minuto",
            CashAndUpi = "Pagamento na entrega e UPI",
            ShareOnWhatsApp = "Partilhe o seu link no WhatsApp",
            NameShop = "Dê um nome à sua loja",
            WhatName = "Como se chama a sua loja?",
            ChangeLater = "Pode alterar tudo mais tarde.",
            ShopName = "Nome da loja",
            NameExample = "Doces da Avó",
            ChooseLink = "Escolher o link",
            ShopLink = "Link da sua loja",
            LinkHint = "Letras minúsculas, algarismos e hífenes. Se ficar vazio, criamo-lo a partir do nome.",
            ShowNumber = phone => $"Mostrar o meu número {phone} na loja",
            ShowNumberHint = "Para chamadas e WhatsApp. Os clientes que pagam na entrega procuram-no. Pode alterá-lo nas definições.",
            OpenMyShop = "Abrir a minha loja",
            Closed = "Fechada",
            Join = shop => $"Entrar em {shop}",
            InvitesYou = "convida-o(a) para a sua equipa.",
            RoleOf = role => $"A sua função: {role}",
            JoinTeam = "Entrar na equipa",
            Welcome = shop => $"Boas-vindas à equipa de {shop}.",
            LeftTeam = "Saiu da equipa.",
            Invitation = "Convite",
            NotOpenForYou = "Este convite não está disponível para si",
            NotOpenWhy =
                "Pode ter expirado, ou é para outro número de telefone. Peça um novo ao proprietário da loja, ou inicie "
                + "sessão com o número convidado.",
            SignInOther = "Iniciar sessão com outro número",
        };
}
